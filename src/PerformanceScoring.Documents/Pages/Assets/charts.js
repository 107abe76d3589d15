// The charts. Colours come from the style sheet, so that light and dark are told in one place; hatching says what colour says.

const drawn = [];

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
}

function axisStyle() {
  return {
    axisLine: { lineStyle: { color: colour('line') } },
    axisTick: { show: false },
    axisLabel: { color: colour('quiet') },
    nameTextStyle: { color: colour('quiet') },
    splitLine: { lineStyle: { color: colour('grid') } },
  };
}

function frame(more) {
  return Object.assign({
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    grid: { left: 8, right: 24, top: 40, bottom: 32, containLabel: true },
    legend: { top: 0, textStyle: { color: colour('ink') }, inactiveColor: colour('line') },
    tooltip: { renderMode: 'richText', trigger: 'item', confine: true },
  }, more);
}

function hatched() {
  return { color: colour('second'), decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: Math.PI / 4, color: colour('paper') } };
}

function gradesOption() {
  const count = key => data.grades.map((_, grade) => data.list.filter(form => form[key] === grade).length);
  return frame({
    xAxis: { type: 'category', data: data.grades, ...axisStyle() },
    yAxis: { type: 'value', name: words.forms, minInterval: 1, ...axisStyle() },
    series: [
      { name: words.declared, type: 'bar', data: count('declaredGrade'), itemStyle: { color: colour('second') }, label: { show: true, position: 'top', color: colour('ink') } },
      { name: words.points, type: 'bar', data: count('grade'), itemStyle: { color: colour('accent') }, label: { show: true, position: 'top', color: colour('ink') } },
    ],
  });
}

function checksOption() {
  const rows = [...document.querySelectorAll('#figure-checks tbody tr')].map(row => [...row.cells].map(cell => cell.textContent)).reverse();
  const narrow = document.body.clientWidth < 640;
  const most = document.documentElement.lang === 'en' ? 36 : 20;
  return frame({
    legend: { show: false },
    grid: { left: 8, right: 48, top: 8, bottom: 8, containLabel: true },
    xAxis: { type: 'value', minInterval: 1, ...axisStyle() },
    yAxis: { type: 'category', data: rows.map(row => narrow ? row[0] : row[0] + ' ' + (row[1].length > most ? row[1].slice(0, most - 1) + '…' : row[1])), ...axisStyle(), axisLabel: { color: colour('ink') } },
    tooltip: { renderMode: 'richText', confine: true, formatter: item => rows[item.dataIndex].join('\n') },
    series: [{ type: 'bar', data: rows.map(row => Number(row[3])), itemStyle: { color: colour('accent') }, label: { show: true, position: 'right', color: colour('ink') } }],
  });
}

function dots(name, forms, style, symbol, value) {
  return { name, type: 'scatter', symbol, symbolSize: forms.length > 2000 ? 4 : 9, large: forms.length > 5000, itemStyle: style, data: forms.map(form => ({ value: value(form), name: form.project })) };
}

function scatterOption(value, x, y, more) {
  const usable = data.list.filter(form => value(form)[0] !== null && value(form)[1] !== null);
  return frame({
    xAxis: { type: 'value', name: x, nameLocation: 'middle', nameGap: 26, scale: true, ...axisStyle() },
    yAxis: { type: 'value', name: y, scale: true, ...axisStyle() },
    tooltip: { renderMode: 'richText', confine: true, formatter: item => item.componentType === 'markLine' ? words.sameLine : `${item.name}\n${x} ${item.value[0]}\n${y} ${item.value[1]}` },
    series: [
      dots(words.agrees, usable.filter(form => form.differing === 0), { color: colour('accent'), opacity: 0.8 }, 'circle', value),
      dots(words.differs, usable.filter(form => form.differing > 0), { color: colour('second'), opacity: 0.9 }, 'triangle', value),
      ...(more || []),
    ],
  });
}

function declaredOption() {
  const numbers = data.list.filter(form => form.declared !== null).flatMap(form => [form.declared, form.total]);
  const least = numbers.reduce((a, b) => Math.min(a, b), 100);
  const most = numbers.reduce((a, b) => Math.max(a, b), 0);
  const option = scatterOption(form => [form.total, form.declared], words.points, words.declared, [{
    name: words.sameLine, type: 'line', symbol: 'none', silent: true, lineStyle: { type: 'dashed', width: 1 }, color: colour('quiet'), data: [[least, least], [most, most]],
  }]);
  return option;
}

function executionOption() {
  return scatterOption(form => [form.rate, form.total], words.rate + ' %', words.points);
}

function rangesOption() {
  const chosen = [...data.list].sort((a, b) => a.robust - b.robust || b.total - a.total).slice(0, 40).reverse();
  const narrow = document.body.clientWidth < 640;
  const bar = (name, robust, style) => ({
    name, type: 'bar', stack: 'range', barMaxWidth: 14, barMinHeight: 2, itemStyle: style,
    data: chosen.map(form => form.robust === robust ? form.most - form.least : null),
  });
  return frame({
    legend: { top: 0, data: [words.rangeRobust, words.rangeNotRobust, words.points], textStyle: { color: colour('ink') }, inactiveColor: colour('line') },
    grid: { left: 8, right: 32, top: 56, bottom: 16, containLabel: true },
    xAxis: { type: 'value', max: 100, ...axisStyle() },
    yAxis: { type: 'category', data: chosen.map(form => form.project), ...axisStyle(), axisLabel: { color: colour('ink'), width: narrow ? 96 : 260, overflow: 'truncate' } },
    tooltip: {
      renderMode: 'richText', confine: true, trigger: 'axis', axisPointer: { type: 'shadow' },
      formatter: items => { const form = chosen[items[0].dataIndex]; return `${form.project}\n${words.points} ${points(form.total)} ${data.grades[form.grade]}\n${words.range} ${range(form.least, form.most)}`; },
    },
    series: [
      { type: 'bar', stack: 'range', silent: true, itemStyle: { color: 'transparent' }, data: chosen.map(form => form.least) },
      bar(words.rangeRobust, true, { color: colour('accent') }),
      bar(words.rangeNotRobust, false, hatched()),
      {
        name: words.points, type: 'scatter', symbolSize: 9, z: 5, itemStyle: { color: colour('ink'), borderColor: colour('paper'), borderWidth: 1.5 }, data: chosen.map(form => form.total),
        markLine: {
          symbol: 'none', silent: true, lineStyle: { color: colour('quiet'), type: 'dashed' },
          label: { color: colour('ink'), formatter: item => narrow ? data.edges[item.dataIndex][0] : data.edges[item.dataIndex].join(' ') },
          data: data.edges.map(edge => ({ xAxis: edge[1] })),
        },
      },
    ],
  });
}

function sectionOption(key) {
  const chart = data.charts[key];
  const share = chart.series.every(series => series.share);
  return frame({
    xAxis: { type: 'category', data: chart.labels, ...axisStyle(), axisLabel: { color: colour('ink'), interval: 0, width: 90, overflow: 'break' } },
    yAxis: { type: 'value', ...axisStyle(), axisLabel: { color: colour('quiet'), formatter: value => share ? Math.round(value * 100) + '%' : value } },
    series: chart.series.map((series, index) => ({
      name: series.name, type: 'bar', data: series.values, itemStyle: { color: colour(index === 0 ? 'second' : 'accent') },
      label: { show: true, position: 'top', color: colour('ink'), formatter: item => share ? (item.value * 100).toFixed(1) + '%' : String(item.value) },
    })),
  });
}

const OPTIONS = { grades: gradesOption, checks: checksOption, declared: declaredOption, execution: executionOption, ranges: rangesOption };

function optionOf(place) {
  return place.dataset.chart ? OPTIONS[place.dataset.chart]() : sectionOption(place.dataset.section);
}

function drawCharts() {
  for (const place of document.querySelectorAll('.chart')) {
    if (place.dataset.chart === 'ranges') {
      place.style.height = Math.max(160, 96 + 24 * Math.min(40, data.list.length)) + 'px';
    } else if (place.dataset.chart === 'checks') {
      place.style.height = Math.max(120, 24 + 24 * document.querySelectorAll('#figure-checks tbody tr').length) + 'px';
    }

    const chart = echarts.init(place, null, { renderer: 'canvas' });
    chart.setOption(optionOf(place));
    drawn.push([place, chart]);
  }

  const again = () => drawn.forEach(([place, chart]) => { chart.resize(); chart.setOption(optionOf(place), true); });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);
  addEventListener('resize', again);
  addEventListener('beforeprint', again);
}
