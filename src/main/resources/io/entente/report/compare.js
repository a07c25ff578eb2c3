'use strict';
/* The page of a comparison: what differs, what it did, and how sure that is. */
page.unpack().then(data => {
  const {el, table, figure, number, label, colour, axis} = page;
  const main = document.getElementById('main');
  const section = (id, title, ...children) => el('section', {id, 'aria-labelledby': id + '-title'}, el('h2', {id: id + '-title'}, title), children);
  const metricName = metric => {
    const [what, who] = metric.split(/\.(.*)/), [name, ...unit] = label(what).split(', ');
    return [name + (who ? ' of ' + who : ''), ...unit].join(', ');
  };
  const changes = data.comparisons.flatMap(c => c.changes.map(v => [c.name, v.path, v.before, v.after]));
  const seeds = metric => Object.keys(data.values[metric] ?? {});

  const paired = data.comparisons.some(c => c.outcomes.pairs);

  /* Why there is no interval, or nothing to show. */
  const alike = pairs => pairs === 1 ? 'One pair of runs: nothing tells how sure the differences are.' : 'Every pair differs by the same.';
  const still = pairs => pairs ? 'Every difference is 0.' : 'The two have no seed in common, so that nothing can be compared pair by pair.';

  const tooFew = outcomes => outcomes.pairs < outcomes.pairsNeeded ? ' So few pairs can show nothing beyond chance: it takes at least ' + outcomes.pairsNeeded + '.' : '';

  /* Effects in standard deviations of the paired differences, with their intervals; infinite where all pairs differ by the same. */
  function effects(comparison) {
    return comparison.outcomes.metrics.filter(m => m.difference.mean !== 0).map(m => {
      const effect = m.difference.effect ?? Infinity, deviation = m.difference.mean / effect;
      return {metric: m.metric, m, mean: effect, low: m.difference.low / deviation, high: m.difference.high / deviation, sure: m.corrected < 0.05};
    }).sort((a, b) => a.mean === b.mean ? 0 : Math.abs(b.mean) - Math.abs(a.mean));
  }
  const forests = data.comparisons.map((comparison, k) => {
    /* Where all pairs differ by the same there is no deviation to measure by: such metrics stand in the table alone. */
    const found = effects(comparison), shown = found.filter(e => Math.abs(e.mean) < 1000).slice(0, 18);
    const forest = figure({id: 'forest-' + k, tall: shown.length > 7, title: comparison.name + ' against ' + data.sides[0],
      note: comparison.outcomes.pairs + ' pairs of runs under the same seeds, ' + comparison.outcomes.flipped + ' end in other alliances. Mean difference in standard deviations of the differences, with 95 % intervals; filled where p < 0.05 after Holm’s correction.' + tooFew(comparison.outcomes),
      option: () => ({
        legend: {show: false}, grid: {left: 8, right: 20, top: 8, bottom: 30, containLabel: true},
        tooltip: {formatter: p => { const e = shown[p.dataIndex]; return metricName(e.metric) + '\n' + number(e.m.difference.mean) + ' (' + number(e.m.difference.low) + ' to ' + number(e.m.difference.high) + ')\np ' + number(e.m.corrected); }},
        xAxis: axis('standard deviations', {type: 'value', nameLocation: 'middle', nameGap: 24}),
        yAxis: axis('', {type: 'category', inverse: true, data: shown.map(e => metricName(e.metric)), axisLabel: {color: colour('ink'), width: 220, overflow: 'truncate'}}),
        series: [
          {name: 'interval', type: 'custom', encode: {x: [0, 1], y: 2}, data: shown.map((e, i) => [e.low, e.high, i]),
            renderItem: (params, api) => { const a = api.coord([api.value(0), api.value(2)]), b = api.coord([api.value(1), api.value(2)]); return {type: 'line', shape: {x1: a[0], y1: a[1], x2: b[0], y2: b[1]}, style: {stroke: colour('accent'), lineWidth: 2}}; }},
          {name: 'mean', type: 'scatter', symbolSize: 10, data: shown.map((e, i) => ({value: [e.mean, i], itemStyle: {color: e.sure ? colour('accent') : colour('paper'), borderColor: colour('accent'), borderWidth: 2}})), markLine: {silent: true, symbol: 'none', label: {show: false}, lineStyle: {color: colour('soft'), type: 'dashed'}, data: [{xAxis: 0}]}}
        ]
      }),
      rows: () => ({columns: ['Metric', data.sides[0], comparison.name, 'Difference', 'Low', 'High', 'Effect', 'p', 'p, Holm'], rows: comparison.outcomes.metrics.map(m => [m.metric, m.before, m.after, m.difference.mean, m.difference.low, m.difference.high, m.difference.effect, m.p, m.corrected])})});
    return {name: comparison.name, forest, found, shown, pairs: comparison.outcomes.pairs, still: still(comparison.outcomes.pairs)};
  });

  /* Small multiples: the metrics that moved most, every seed a line over the sides. */
  const moved = [...new Set(forests.flatMap(f => f.found.slice(0, 6).map(e => e.metric)))].slice(0, 9);
  const multiples = moved.filter(metric => seeds(metric).length).map((metric, k) => figure({id: 'multiple-' + k, title: metricName(metric), note: 'Thin: one seed. Thick: the mean.',
    option: () => {
      const rows = Object.values(data.values[metric]), mean = data.sides.map((_, i) => rows.reduce((s, r) => s + r[i], 0) / rows.length);
      return {legend: {show: false}, grid: {left: 12, right: 20, top: 16, bottom: 16, containLabel: true},
        xAxis: axis('', {type: 'category', data: data.sides, axisLabel: {color: colour('ink'), width: 110, overflow: 'truncate', interval: 0}}), yAxis: axis('', {type: 'value', scale: true}),
        series: [...rows.slice(0, 60).map((r, i) => ({name: 'seed ' + seeds(metric)[i], type: 'line', data: r, symbolSize: 3, lineStyle: {width: 1, opacity: .45, color: colour('soft')}, itemStyle: {color: colour('soft')}})),
          {name: 'mean', type: 'line', data: mean, symbolSize: 8, lineStyle: {width: 4, color: colour('accent')}, itemStyle: {color: colour('accent')}}]};
    },
    rows: () => ({columns: ['Seed', ...data.sides], rows: seeds(metric).map(s => [s, ...data.values[metric][s]])})}));

  /* What a design says of its factors: two estimates of each, with their intervals. */
  const methods = {
    sobol: {title: 'Sobol indices', estimates: [['first order', 'firstOrder'], ['total', 'total']], further: []},
    morris: {title: 'Elementary effects', estimates: [['mu', 'mu'], ['mu*', 'muStar']], further: [['sigma', 'sigma']]},
    tornado: {title: 'Tornado', estimates: [['lowest', 'lowest'], ['highest', 'highest']], further: [['lowest at', 'lowestAt'], ['highest at', 'highestAt']]}};
  const tornados = data.sensitivities.map((s, k) => {
    const {title, estimates, further} = methods[s.method], tornado = s.method === 'tornado';
    const size = f => Math.max(...estimates.map(([, key]) => Math.abs(f[key].value)));
    const sorted = [...s.factors].sort((a, b) => size(a) - size(b));
    /* Bars of one factor share a row, one below the other or, in a tornado, end to end; intervals stand on their bars. */
    const shift = e => (tornado ? 3 : 9) * (e ? 1 : -1);
    return figure({id: 'tornado-' + k, lines: (tornado ? 1.3 : 2) * sorted.length, title: title + ': ' + metricName(s.metric), note: !s.factors.some(f => size(f) > 0) ? 'No factor moves it.' : s.repeated ? 'With 95 % intervals.' : 'Every effect was seen once: nothing tells how sure it is.',
      option: () => ({grid: {left: 12, right: 20, top: 10, bottom: 46, containLabel: true},
        legend: {data: estimates.map(([name]) => name)},
        xAxis: axis('', {type: 'value'}), yAxis: axis('', {type: 'category', data: sorted.map(f => f.factor)}),
        series: estimates.flatMap(([name, key], e) => [
          {name, type: 'bar', barWidth: 14, barGap: '30%', stack: tornado ? 'all' : undefined, data: sorted.map(f => f[key].value)},
          {name: name + ', interval', type: 'custom', silent: true, z: 5, encode: {x: [0, 1], y: 2}, data: sorted.map((f, i) => [f[key].low, f[key].high, i]),
            renderItem: (params, api) => { const a = api.coord([api.value(0), api.value(2)]), b = api.coord([api.value(1), api.value(2)]), y = a[1] + shift(e); return {type: 'line', shape: {x1: a[0], y1: y, x2: b[0], y2: y}, style: {stroke: colour('ink'), lineWidth: 2}}; }}])}),
      rows: () => ({columns: ['Factor', ...estimates.flatMap(([name]) => [name, 'Low', 'High']), ...further.map(([name]) => name)],
        rows: s.factors.map(f => [f.factor, ...estimates.flatMap(([, key]) => [f[key].value, ...(s.repeated ? [f[key].low, f[key].high] : ['–', '–'])]), ...further.map(([, key]) => f[key])])})});
  });

  /* What some pairs of runs have on one side only. */
  const bonds = (caption, turnovers) => turnovers.length
    ? [el('p', {}, caption + ':'), table(caption, ['Cloud', 'Lab', 'What', 'Runs before', 'Runs after', 'Appears', 'Vanishes'], turnovers.map(t => [t.bond.hyperscaler, t.bond.lab, t.bond.what, t.before, t.after, t.appearing, t.vanishing]))]
    : el('p', {}, caption + ': none.');
  const more = data.configurations - data.sides.length;
  const factors = tornados.length ? section('factors', 'Which factors matter', el('div', {class: 'pair'}, tornados.map(t => t.element))) : '';
  document.getElementById('head').append(
      el('p', {class: 'soft'}, data.configurations + (paired ? ' configurations under the same seeds' : ' configurations') + (more ? ', of which the first ' + data.sides.length + ' stand side by side' : '')
          + (data.unfinished ? '; ' + data.unfinished + ' more without a run that finished' : '')),
      el('nav', {'aria-label': 'Sections'}, [...(factors ? [['factors', 'Factors']] : []), ['changes', 'What differs'], ['effects', 'What it did'], ['multiples', 'Run by run'], ['ties', 'Deals and alliances']].map(([id, text]) => el('a', {href: '#' + id}, text)), page.theme()));
  main.replaceChildren(
      factors,
      section('changes', 'What differs in the configuration', changes.length ? table('What differs', ['Against ' + data.sides[0], 'Value', 'Before', 'After'], changes) : el('p', {}, 'Nothing.')),
      section('effects', 'What it did', forests.map(f => f.shown.length ? f.forest.element : [el('h3', {}, f.name + ' against ' + data.sides[0]),
          f.found.length ? [el('p', {}, alike(f.pairs)), table(f.name, ['Metric', 'Before', 'After', 'Difference'], f.found.map(e => [metricName(e.metric), e.m.before, e.m.after, e.m.difference.mean]))] : el('p', {}, f.still)])),
      section('multiples', 'Run by run', multiples.length ? el('div', {class: 'pair'}, multiples.map(m => m.element)) : el('p', {}, paired ? 'Nothing moved.' : 'No seed is common.')),
      section('ties', 'Deals and alliances that come and go', data.comparisons.map(c => [el('h3', {}, c.name + ': ' + c.outcomes.flipped + ' of ' + c.outcomes.pairs + ' runs end in other alliances'),
        bonds('Deals signed in one run of a pair only', c.outcomes.deals), bonds('Ties that stand at the end of one run of a pair only', c.outcomes.ties)])));
  page.redraw();
  document.body.dataset.ready = 'yes';
  window.entente = {data, chart: id => echarts.getInstanceByDom(document.getElementById(id)), draw: () => page.redraw()};
}).catch(failure => { document.getElementById('main').textContent = 'The data of this page cannot be unpacked: ' + failure.message; throw failure; });
