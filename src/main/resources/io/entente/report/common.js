'use strict';
/* What all pages share: unpacking, elements made of text, figures with a table and downloads, themes. */
const page = (() => {
  const charts = [];

  async function unpack() {
    const packed = atob(document.getElementById('data').textContent);
    const bytes = Uint8Array.from(packed, c => c.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return JSON.parse(await new Response(stream).text());
  }

  /* An element; children are nodes, or texts that stay texts. */
  function el(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
      else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
    }
    element.append(...children.flat(Infinity).filter(c => c !== null && c !== undefined).map(c => c instanceof Node ? c : String(c)));
    return element;
  }

  const colour = name => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();

  function number(value, digits = 3) {
    if (value === null || value === undefined) return '';
    if (typeof value !== 'number') return String(value);
    const size = Math.abs(value);
    const shown = Number.isInteger(value) || size >= 100 ? Math.round(value).toLocaleString('en')
      : size >= 0.01 ? value.toFixed(size >= 10 ? 1 : 2) : value.toPrecision(digits);
    return shown.replace('-', '−');
  }

  /* 'computeExclusivity' → 'Compute exclusivity', 'hhiModels' → 'HHI models'; units after a comma. */
  function label(column) {
    const unit = column.match(/(UsdBn|Gw)$/);
    const words = column.replace(/(UsdBn|Gw)$/, '').replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
    const name = words.charAt(0).toUpperCase() + words.slice(1);
    return name.replace(/\b(ai|m?hhi)\b/gi, word => word.toUpperCase()) + (unit ? unit[1] === 'Gw' ? ', GW' : ', USD bn' : '');
  }

  /* A table; a cell is a value, or {show, value, go} where it can be pressed. */
  function table(caption, columns, rows, sortable = true) {
    const body = el('tbody');
    const numeric = columns.map((_, i) => rows.some(r => typeof plain(r[i]) === 'number'));
    function plain(cell) { return cell !== null && typeof cell === 'object' ? cell.value : cell; }
    function fill(list) {
      body.replaceChildren(...list.map(row => el('tr', {}, row.map((cell, i) => {
        const value = plain(cell);
        const shown = cell !== null && typeof cell === 'object' && cell.show !== undefined ? cell.show : number(value);
        const content = cell !== null && typeof cell === 'object' && cell.go ? el('button', {type: 'button', onclick: cell.go}, shown) : shown;
        return el('td', {class: numeric[i] ? 'number' : null, 'data-value': value}, content);
      }))));
    }
    const head = el('tr', {}, columns.map((name, i) => {
      const cell = el('th', {scope: 'col', class: numeric[i] ? 'number' : null});
      if (!sortable) { cell.append(name); return cell; }
      cell.append(el('button', {type: 'button', title: 'Sort by ' + name, onclick: () => {
        const up = cell.getAttribute('aria-sort') !== 'ascending';
        for (const other of head.children) other.removeAttribute('aria-sort');
        cell.setAttribute('aria-sort', up ? 'ascending' : 'descending');
        fill([...rows].sort((a, b) => {
          const x = plain(a[i]), y = plain(b[i]);
          if (x === y) return 0;
          if (x === null || x === undefined || x === '') return 1;
          if (y === null || y === undefined || y === '') return -1;
          return (x < y ? -1 : 1) * (up ? 1 : -1);
        }));
      }}, name));
      return cell;
    }));
    fill(rows);
    return el('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption},
        el('table', {}, el('caption', {hidden: true}, caption), el('thead', {}, head), body));
  }

  function save(name, url) {
    const anchor = el('a', {href: url, download: name});
    document.body.append(anchor);
    anchor.click();
    anchor.remove();
  }

  /* A chart as a document; characters that XML has no way to write are spaces. */
  function svg(chart) {
    const drawn = chart.getDom().querySelector('svg').cloneNode(true);
    drawn.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    return new XMLSerializer().serializeToString(drawn).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ');
  }

  function download(chart, name, kind) {
    const url = URL.createObjectURL(new Blob([svg(chart)], {type: 'image/svg+xml'}));
    if (kind === 'svg') { save(name + '.svg', url); return; }
    const image = new Image();
    image.onload = () => {
      const canvas = el('canvas', {width: chart.getWidth() * 2, height: chart.getHeight() * 2});
      const pen = canvas.getContext('2d');
      pen.fillStyle = colour('paper');
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      save(name + '.png', canvas.toDataURL('image/png'));
      URL.revokeObjectURL(url);
    };
    image.src = url;
  }

  /*
   * A chart with its title, a table of the same numbers and downloads.
   * id, title, note, tall; lines, over which a chart grows so that none is left without its label; option() for the chart;
   * rows() → {columns, rows} for the table; press(params) when a mark is pressed.
   */
  function figure(what) {
    const place = el('div', {id: what.id, class: 'chart' + (what.tall ? ' tall' : ''), style: what.lines ? 'min-height: ' + (1.25 * what.lines + 5) + 'rem' : null, role: 'img', 'aria-label': what.title + '. The table has the same numbers.'});
    const beside = el('div', {id: what.id + '-table', hidden: true});
    const toggle = el('button', {type: 'button', 'aria-pressed': 'false', 'aria-controls': what.id + '-table', 'aria-label': 'Table of: ' + what.title, onclick: () => {
      beside.hidden = !beside.hidden;
      toggle.setAttribute('aria-pressed', String(!beside.hidden));
      fill();
    }}, 'Table');
    const tools = el('div', {class: 'tools'}, toggle,
        ['SVG', 'PNG'].map(kind => el('button', {type: 'button', 'aria-label': kind + ' of: ' + what.title, onclick: () => download(drawn.chart, what.id, kind.toLowerCase())}, kind)));
    const element = el('figure', {}, el('figcaption', {}, el('span', {}, what.title), tools, what.note ? el('small', {}, what.note) : null), place, beside);
    function fill() {
      if (beside.hidden) return;
      const of = what.rows();
      beside.replaceChildren(table(what.title, of.columns, of.rows));
    }
    const drawn = {
      element,
      draw() {
        if (!this.chart) {
          this.chart = echarts.init(place, null, {renderer: 'svg'});
          if (what.press) this.chart.on('click', what.press);
        }
        this.chart.setOption(dressed(what.option()), {notMerge: true, lazyUpdate: false});
        fill();
      },
      resize() { if (this.chart) { this.chart.resize(); this.draw(); } }
    };
    charts.push(drawn);
    return drawn;
  }

  /* The common look. Tooltips are drawn, not markup: names stay data. */
  function base() {
    const text = {color: colour('ink')};
    return {
      animation: false, textStyle: text, color: palette(),
      tooltip: {renderMode: 'richText', confine: true, backgroundColor: colour('wash'), borderColor: colour('line'), textStyle: text},
      legend: {type: 'scroll', bottom: 0, textStyle: text, pageTextStyle: text},
      grid: {left: 12, right: 18, top: 18, bottom: 42, containLabel: true}
    };
  }

  /* An option in the common look: what it says of tooltip, legend and grid is added to what all have. */
  function dressed(option) {
    const look = base(), whole = Object.assign({}, look, option);
    for (const part of ['tooltip', 'legend', 'grid']) whole[part] = Object.assign({}, look[part], option[part]);
    return whole;
  }

  const palette = () => document.documentElement.dataset.theme === 'dark'
    ? ['#56b4e9', '#f0a35e', '#35c79b', '#e08bc0', '#e6d95c', '#b9c3cd', '#8fa8ff']
    : ['#0072b2', '#b3500a', '#00795a', '#a3387a', '#8a7400', '#57606a', '#4b5fc9'];

  const axis = (name, more = {}) => Object.assign({name, nameTextStyle: {color: colour('soft'), align: more.nameLocation === 'middle' ? 'center' : 'left'}, axisLabel: {color: colour('ink')},
      axisLine: {lineStyle: {color: colour('soft')}}, splitLine: {lineStyle: {color: colour('line')}}}, more);

  function redraw() { charts.forEach(c => { if (c.element.isConnected && !c.element.closest('[hidden]')) c.draw(); }); }

  function theme() {
    const set = dark => { document.documentElement.dataset.theme = dark ? 'dark' : 'light'; button.setAttribute('aria-pressed', String(dark)); };
    const button = el('button', {type: 'button', id: 'theme', onclick: () => { set(document.documentElement.dataset.theme !== 'dark'); redraw(); }}, 'Dark');
    set(matchMedia('(prefers-color-scheme: dark)').matches);
    return button;
  }

  let waiting;
  addEventListener('resize', () => { clearTimeout(waiting); waiting = setTimeout(() => charts.forEach(c => c.resize()), 120); });

  return {unpack, el, table, figure, number, label, colour, axis, theme, redraw, palette, svg};
})();
