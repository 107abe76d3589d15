// Starts the page; the address says which form is open, so that the browser's own back and forward work.

function openFromAddress(moveFocus) {
  const match = /^#form-(\d+)$/.exec(location.hash);
  showForm(match ? Number(match[1]) - 1 : -1, moveFocus);
}

unpack().then(() => {
  drawCharts();
  wireFilters();
  showTable();
  addEventListener('hashchange', () => openFromAddress(true));
  openFromAddress(location.hash.startsWith('#form-'));
  document.documentElement.dataset.ready = 'yes';
}).catch(problem => {
  const place = document.getElementById('count');
  place.textContent = words ? words.failed : document.documentElement.lang === 'en'
    ? 'The data of this page could not be unpacked: the browser is too old (2020 or later is needed).'
    : '本页数据无法展开：浏览器太旧（需要 2020 年以后的版本）。';
  place.className = 'notice';
  console.error(problem);
});
