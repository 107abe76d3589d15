// The table of forms: filtered, sorted, in pages.

const PER_PAGE = 50;
const COLUMNS = [
  { key: 'index', word: 'number', numeric: true, show: form => String(form.index + 1) },
  { key: 'project', word: 'project', show: form => form.project },
  { key: 'unit', word: 'unit', show: form => form.unit },
  { key: 'budget', word: 'budget', numeric: true, sort: form => form.budget === '' ? null : Number(form.budget), show: form => form.budget || '-' },
  { key: 'rate', word: 'rate', numeric: true, show: form => percent(form.rate) },
  { key: 'declared', word: 'declared', numeric: true, show: form => points(form.declared) },
  { key: 'total', word: 'points', numeric: true, show: form => points(form.total) },
  { key: 'difference', word: 'difference', numeric: true, show: form => signed(form.difference) },
  { key: 'grade', word: 'grade', show: gradeText },
  { key: 'least', word: 'range', numeric: true, show: form => range(form.least, form.most) },
  { key: 'robust', word: 'robust', show: form => form.robust ? words.yes : words.no },
  { key: 'errors', word: 'findings', sort: form => form.errors * 1e6 + form.warnings * 1e3 + form.infos, show: findingsText },
];

const state = { column: COLUMNS[0], down: false, page: 0 };

function gradeText(form) {
  const grade = data.grades[form.grade];
  return form.declaredGrade === null || form.declaredGrade === form.grade ? grade : data.grades[form.declaredGrade] + ' → ' + grade;
}

function findingsText(form) {
  const parts = [];
  for (const key of ['errors', 'warnings', 'infos']) {
    if (form[key] > 0) {
      parts.push(words[key] + ' ' + form[key]);
    }
  }

  return parts.length > 0 ? parts.join(' ') : '-';
}

function wanted() {
  const value = name => document.getElementById('filter-' + name).value;
  const text = value('text').trim().toLowerCase();
  const [grade, robust, differs, severity] = ['grade', 'robust', 'differs', 'severity'].map(value);
  const bySeverity = { 2: form => form.errors > 0, 1: form => form.warnings > 0, 0: form => form.errors + form.warnings + form.infos === 0 };
  return data.list.filter(form =>
    (text === '' || form.project.toLowerCase().includes(text) || form.unit.toLowerCase().includes(text))
    && (grade === '' || form.grade === Number(grade))
    && (robust === '' || form.robust === (robust === '1'))
    && (differs === '' || (form.differing > 0) === (differs === '1'))
    && (severity === '' || bySeverity[severity](form)));
}

function sorted(forms) {
  const value = state.column.sort || (form => form[state.column.key]);
  const order = (a, b) => a === b ? 0 : a === null ? 1 : b === null ? -1 : typeof a === 'string' ? a.localeCompare(b, document.documentElement.lang) : a - b;
  return [...forms].sort((a, b) => (state.down ? -1 : 1) * order(value(a), value(b)) || a.index - b.index);
}

function headCell(column) {
  const isSorted = state.column === column;
  const button = element('button', {
    type: 'button',
    title: say(words.sortBy, words[column.word]),
    onclick: () => {
      state.down = isSorted && !state.down;
      state.column = column;
      state.page = 0;
      showTable();
      document.querySelector(`#table th[data-key="${column.key}"] button`).focus();
    },
  }, words[column.word], element('span', { 'aria-hidden': 'true' }, isSorted ? (state.down ? ' ▼' : ' ▲') : ''));
  return element('th', { scope: 'col', class: column.numeric ? 'n' : null, 'data-key': column.key, 'aria-sort': isSorted ? (state.down ? 'descending' : 'ascending') : null }, button);
}

function bodyCell(column, form) {
  const shown = column.show(form);
  const content = column.key === 'project'
    ? element('a', { href: fileOf(form) + '#form-' + (form.index + 1), 'aria-label': say(words.open, form.project || '-') }, shown || '-')
    : shown;
  const marked = column.key === 'difference' && form.differing > 0;
  return element('td', { class: [column.numeric ? 'n' : '', marked ? 'marked' : '', 'c-' + column.key].join(' ').trim(), 'data-label': words[column.word] }, content);
}

function fileOf(form) {
  const file = Math.floor(form.index / data.perFile) + 1;
  return file === data.file ? '' : encodeURIComponent(data.files[file - 1]);
}

function showTable() {
  const forms = sorted(wanted());
  const pages = Math.max(1, Math.ceil(forms.length / PER_PAGE));
  state.page = Math.min(state.page, pages - 1);
  document.getElementById('count').textContent = say(words.shown, forms.length, data.list.length);
  const rows = forms.slice(state.page * PER_PAGE, (state.page + 1) * PER_PAGE)
    .map(form => element('tr', {}, ...COLUMNS.map(column => bodyCell(column, form))));
  document.getElementById('table').replaceChildren(element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-labelledby': 'head-forms' },
    element('table', { class: 'forms' }, element('thead', {}, element('tr', {}, ...COLUMNS.map(headCell))), element('tbody', {}, ...rows))));
  const step = (word, by, possible) => element('button', { type: 'button', disabled: !possible, onclick: () => { state.page += by; showTable(); } }, words[word]);
  document.getElementById('pager').replaceChildren(...(pages > 1
    ? [step('previous', -1, state.page > 0), element('span', {}, say(words.pageOf, state.page + 1, pages)), step('next', 1, state.page < pages - 1)]
    : []));
}

function wireFilters() {
  const filters = document.getElementById('filters');
  const again = () => { state.page = 0; showTable(); };
  filters.addEventListener('input', again);
  filters.addEventListener('reset', () => setTimeout(again));
  filters.addEventListener('submit', event => event.preventDefault());
}
