// Unpacks the data and names its columns. Whatever comes from a form is only ever set as text.

const FORM = ['project', 'unit', 'budget', 'spent', 'rate', 'declared', 'total', 'least', 'most',
  'declaredGrade', 'grade', 'leastGrade', 'mostGrade', 'differing', 'errors', 'warnings', 'infos'];
const POINTS = ['weight', 'declared', 'points', 'least', 'most', 'basis'];
const ROW = [...POINTS, 'tier', 'category', 'name', 'target', 'actual', 'reason', 'trace'];
const FINDING = ['check', 'severity', 'row', 'place', 'text', 'cause'];

let data;
let words;

function named(names, values) {
  const result = {};
  names.forEach((name, index) => { result[name] = values[index]; });
  return result;
}

async function unpack() {
  const packed = atob(document.getElementById('data').textContent.trim());
  const bytes = new Uint8Array(packed.length);
  for (let index = 0; index < packed.length; index++) {
    bytes[index] = packed.charCodeAt(index);
  }

  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  data = JSON.parse(await new Response(stream).text());
  words = data.words;
  data.list = data.list.map((values, index) => {
    const form = named(FORM, values);
    form.index = data.firstListed + index;
    form.robust = form.leastGrade === form.mostGrade;
    form.difference = form.declared === null ? null : (Math.round(form.declared * 100) - Math.round(form.total * 100)) / 100;
    return form;
  });
}

function say(template, ...values) {
  return template.replace(/\{(\d)\}/g, (_, index) => values[index]);
}

// Points have two decimals by rule; a printed number with more is shown whole.
function points(number) {
  if (number === null) {
    return '';
  }

  const text = String(number);
  const decimals = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
  return decimals > 2 ? text : number.toFixed(2);
}

function signed(number) {
  return number > 0 ? '+' + points(number) : points(number);
}

function range(least, most) {
  return least === most ? points(least) : points(least) + '~' + points(most);
}

function percent(number) {
  return number === null ? '-' : number.toFixed(2) + '%';
}

function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name === 'onclick') {
      made.addEventListener('click', value);
    } else if (value === true) {
      made.setAttribute(name, '');
    } else if (value !== null && value !== false && value !== undefined) {
      made.setAttribute(name, value);
    }
  }

  made.append(...children.filter(child => child !== null && child !== undefined && child !== ''));
  return made;
}
