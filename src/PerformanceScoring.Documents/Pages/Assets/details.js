// One form with its rows, findings and the way each number was computed.

function pointCells(row) {
  const difference = row.declared === null || row.points === null ? null : (Math.round(row.declared * 100) - Math.round(row.points * 100)) / 100;
  const cell = (word, text, more) => element('td', { class: 'n' + (more || ''), 'data-label': words[word] }, text);
  return [
    cell('weight', row.weight === null ? '' : String(row.weight)),
    cell('declared', points(row.declared)),
    cell('points', row.points === null ? words.none : points(row.points)),
    cell('range', range(row.least, row.most)),
    element('td', { class: 'c-basis', 'data-label': words.basis }, data.bases[row.basis]),
    cell('difference', signed(difference), difference ? ' marked' : ''),
  ];
}

function ruleRow(number, texts, row, trace) {
  const cell = (word, text, tag) => element(tag || 'td', { class: 'c-' + word, 'data-label': words[word], scope: tag ? 'row' : null }, text);
  const [tier, category, name, target, actual] = texts;
  const more = [trace ? element('p', {}, trace) : null, row.reason ? element('p', {}, say(words.reasonIs, row.reason)) : null];
  return [
    element('tr', { id: 'row-' + number },
      element('td', { class: 'n c-number', 'data-label': words.number }, number === 0 ? '' : String(number)),
      cell('tier', tier), cell('category', category), cell('indicator', name, 'th'), cell('target', target), cell('actual', actual), ...pointCells(row)),
    element('tr', { class: 'trace' }, element('td', {}), element('td', { colspan: '11' }, ...more)),
  ];
}

function rowsTable(form, whole) {
  const heads = ['number', 'tier', 'category', 'indicator', 'target', 'actual', 'weight', 'declared', 'points', 'range', 'basis', 'difference'];
  const numeric = new Set(['number', 'weight', 'declared', 'points', 'range', 'difference']);
  const execution = named(POINTS, whole.x);
  const rows = whole.r.map(values => named(ROW, values));
  return element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': form.project || '-' },
    element('table', { class: 'rows' },
      element('thead', {}, element('tr', {}, ...heads.map(word => element('th', { scope: 'col', class: numeric.has(word) ? 'n' : null }, words[word])))),
      element('tbody', {},
        ...ruleRow(0, ['', '', words.execution, form.budget, form.spent], execution, whole.e),
        ...rows.flatMap((row, index) => ruleRow(index + 1, [row.tier, row.category, row.name, row.target, row.actual], row, row.trace)))));
}

// In a text a place is a line alone; beside the row's number that would be a riddle.
function placeText(place) {
  return /^\d+$/.test(place) ? say(words.line, place) : place;
}

function findingsList(whole) {
  if (whole.f.length === 0) {
    return element('p', {}, words.noFindings);
  }

  const findings = whole.f.map(values => named(FINDING, values)).sort((a, b) => b.severity - a.severity || a.row - b.row);
  return element('ul', { class: 'findings' }, ...findings.map(finding => element('li', { class: 'severity-' + finding.severity },
    element('p', { class: 'what' },
      element('strong', {}, data.severities[finding.severity] + ' ' + finding.check),
      ' ' + data.checks[finding.check] + (finding.row > 0 ? ' · ' + say(words.row, finding.row) : '') + (finding.place ? ' · ' + placeText(finding.place) : '')),
    element('p', {}, finding.text))));
}

function verdict(form) {
  const declared = form.declared === null ? words.noDeclared : points(form.declared) + ' ' + data.grades[form.declaredGrade];
  const robust = form.robust ? words.isRobust : say(words.isNotRobust, data.grades[form.leastGrade], data.grades[form.mostGrade]);
  return say(words.verdict, declared, points(form.total), data.grades[form.grade], range(form.least, form.most), robust);
}

function showForm(index, moveFocus) {
  const place = document.getElementById('form');
  const whole = data.whole[index - data.first];
  const form = data.list[index - data.firstListed];
  if (!whole || !form) {
    place.hidden = true;
    place.replaceChildren();
    return;
  }

  const facts = [[words.unit, form.unit], [words.department, whole.d], [words.rules, data.rulebooks[whole.b]], [words.source, whole.p]].filter(fact => fact[1]);
  const link = (word, to) => data.whole[to - data.first] ? element('a', { class: 'button', href: '#form-' + (to + 1) }, words[word]) : null;
  const heading = element('h2', { tabindex: '-1' }, (form.project || '-') + (whole.y ? ' ' + whole.y : ''));
  place.replaceChildren(
    heading,
    element('p', { class: 'pager' }, element('span', {}, say(words.formOf, index + 1, data.forms)), link('previousForm', index - 1), link('nextForm', index + 1), element('a', { class: 'button', href: '#forms' }, words.close)),
    element('dl', { class: 'facts' }, ...facts.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)])),
    element('p', { class: 'verdict' }, verdict(form)),
    whole.i ? element('p', { class: 'notice' }, words.incomplete) : '',
    rowsTable(form, whole),
    element('h3', {}, words.findings),
    findingsList(whole));
  place.hidden = false;
  if (moveFocus) {
    heading.focus({ preventScroll: true });
    place.scrollIntoView();
  }
}
