'use strict';
/* The page of a run. Everything shown is a function of the run and of the number of one event. */
page.unpack().then(({run}) => {
  const {el, table, figure, number, label, colour, axis} = page;
  const main = document.getElementById('main');
  const names = new Map(run.actors.map(a => [a.id, a.name]));
  const name = id => names.get(id) ?? id;
  const kind = new Map(run.actors.map(a => [a.id, a.kind]));
  const of = which => run.actors.filter(a => a.kind === which).map(a => a.id);
  const clouds = of('hyperscaler'), labs = of('lab');
  const count = run.events.type.length;
  const type = seq => run.events.types[run.events.type[seq]];
  const period = seq => run.events.period[seq];
  const T = run.tables;
  const quarters = [...new Set(T.market.quarter.filter(q => q !== null))];
  const quarter = seq => period(seq) === null ? 'before the start' : quarters[period(seq)] ?? 'quarter ' + (period(seq) + 1);
  const told = new Map();
  run.story.quarters.forEach(q => q.tales.forEach(t => t.steps.forEach(s => told.set(s.seq, (t.title ? t.title + ': ' : '') + s.text))));
  const words = seq => told.get(seq) ?? type(seq).replace(/([a-z])([A-Z])/g, '$1 $2').replace(/ ./g, c => c.toLowerCase());
  const section = (id, title, ...children) => el('section', {id, 'aria-labelledby': id + '-title'}, el('h2', {id: id + '-title'}, title), children);

  /* ---- the moment ---- */
  let now = count - 1, last = count - 1;
  const networkAt = seq => {
    let low = -1, high = run.networks.length - 1;
    while (low < high) { const middle = (low + high + 1) >> 1; if (run.networks[middle].seq <= seq) low = middle; else high = middle - 1; }
    return low < 0 ? {seq: -1, links: []} : run.networks[low];
  };
  const turning = Array.from({length: count}, (_, i) => i).filter(i => /^(RunStarted|PeriodStarted|DealSigned|DealBlocked|DealDropped|DealWithdrawn|Contract|AgreementReached|ReviewDecided|TrancheMissed|ShockApplied|RunEnded)/.test(type(i)));
  const tied = seq => networkAt(seq).links.length;
  const begun = turning.find(i => type(i) === 'PeriodStarted') ?? count - 1;
  const slider = el('input', {type: 'range', id: 'moment', min: 0, max: count - 1, step: 1, value: now, 'aria-label': 'Event of the log', oninput: () => go(Number(slider.value))});
  const line = el('p', {class: 'now', id: 'now', 'aria-live': 'polite'});
  const next = (from, step) => step > 0 ? turning.find(i => i > from) : [...turning].reverse().find(i => i < from);
  let playing = null;
  const play = el('button', {type: 'button', id: 'play', 'aria-pressed': 'false', onclick: () => playing ? stop() : start()}, 'Play');
  function start() {
    if (now >= last) go(0);
    play.textContent = 'Pause'; play.setAttribute('aria-pressed', 'true');
    playing = setInterval(() => { const to = next(now, 1); if (to === undefined || to > last) stop(); else go(to); }, 700);
  }
  function stop() { clearInterval(playing); playing = null; play.textContent = 'Play'; play.setAttribute('aria-pressed', 'false'); }
  const step = (id, text, title, to) => el('button', {type: 'button', id, title, 'aria-label': title, onclick: () => { stop(); const i = to(); if (i !== undefined) go(i); }}, text);
  const bar = el('div', {class: 'bar', role: 'group', 'aria-label': 'Time'},
      el('div', {class: 'controls'},
          step('first', '|◀', 'To the start', () => 0),
          step('back', '◀', 'Turning point before', () => next(now, -1)),
          step('event-back', '−1', 'Event before', () => now - 1),
          play,
          step('event-next', '+1', 'Next event', () => now + 1),
          step('next', '▶', 'Next turning point', () => next(now, 1)),
          step('last', '▶|', 'To the end', () => last),
          slider), line);

  let drawnNetwork = null, drawnPeriod;
  function go(seq) {
    now = Math.max(0, Math.min(last, seq));
    slider.value = now;
    slider.setAttribute('aria-valuetext', quarter(now) + ', event ' + now);
    line.replaceChildren(el('b', {}, quarter(now) + ' · event ' + now + ' of ' + (count - 1)), ' · ' + words(now));
    const at = networkAt(now);
    if (drawnNetwork === at && drawnPeriod === period(now)) return;
    drawnNetwork = at; drawnPeriod = period(now);
    network.draw();
    links.replaceChildren(table('Ties at this moment', linkColumns, linkRows(at), false));
  }
  const toMoment = seq => { stop(); go(seq); document.getElementById('alliances').scrollIntoView({block: 'start'}); };

  /* ---- the alliance network ---- */
  const valueOf = (() => {
    const values = new Map();
    T.actors.actor.forEach((a, i) => values.set(a + ' ' + T.actors.period[i], T.actors.valueUsdBn[i] ?? T.actors.utilityUsdBn[i]));
    return (actor, p) => values.get(actor + ' ' + Math.max(0, (p ?? 0) - 1)) ?? null;
  })();
  const flows = link => [
    link.stake > 0 ? ['equity', Math.round(link.stake * 1000) / 10 + ' %'] : null,
    link.commitmentUsdBn > 0 ? ['compute', number(link.commitmentUsdBn) + ' bn'] : null,
    link.access && link.access !== 'none' || link.roles.includes('distribution') ? ['distribution', link.access && link.access !== 'none' ? link.access : 'yes'] : null
  ].filter(f => f !== null);
  const exclusive = link => [link.computeExclusivity, link.distributionExclusivity].filter(e => e && e !== 'none');
  const spread = (list, i) => list.length < 2 ? 0.5 : i / (list.length - 1);
  function networkOption() {
    const place = document.getElementById('network'), wide = place.clientWidth, high = place.clientHeight, narrow = wide < 560, side = narrow ? 96 : 190;
    const links = networkAt(now).links, p = period(now), most = Math.max(...run.actors.map(a => valueOf(a.id, p) ?? 0), 1);
    const node = (id, x, y, left) => ({id, name: name(id), x, y, value: valueOf(id, p), symbol: left ? 'roundRect' : 'circle',
        symbolSize: (narrow ? 8 : 14) + (narrow ? 20 : 38) * Math.sqrt(Math.max(0, valueOf(id, p) ?? 0) / most),
        itemStyle: {color: left ? colour('soft') : colour('accent')},
        label: {show: true, position: left ? 'left' : 'right', color: colour('ink'), fontSize: narrow ? 10 : 13, width: side - 34, overflow: 'break'}});
    const edges = [];
    links.forEach(link => {
      const kinds = flows(link), back = link.roundTripRatio > 0;
      kinds.forEach(([flow, amount], i) => {
        const toLab = flow !== 'compute';
        edges.push({source: toLab ? link.hyperscaler : link.lab, target: toLab ? link.lab : link.hyperscaler, flow, amount,
            lineStyle: {color: colour(flow), width: back && flow !== 'distribution' ? 4.5 : 2, type: exclusive(link).length ? 'solid' : flow === 'distribution' ? [2, 3] : 'solid',
                curveness: (toLab ? 1 : -1) * (0.07 * (i - (kinds.length - 1) / 2)) },
            label: {show: i === 0 && exclusive(link).length > 0, formatter: '⊘ ' + exclusive(link).join(', '), color: colour('warn'), fontSize: 11}});
      });
    });
    return {
      legend: {show: false},
      tooltip: {formatter: q => q.dataType === 'edge' ? name(q.data.source) + ' → ' + name(q.data.target) + '\n' + q.data.flow + ': ' + q.data.amount : q.name + (q.value === null || q.value === undefined ? '' : '\nworth ' + number(q.value) + ' USD bn')},
      series: [{type: 'graph', layout: 'none', left: side, right: side, top: 30, bottom: 30, roam: false, edgeSymbol: ['none', 'arrow'], edgeSymbolSize: 8,
        data: [...clouds.map((id, i) => node(id, 0, (high - 60) * spread(clouds, i), true)), ...labs.map((id, i) => node(id, wide - 2 * side, (high - 60) * spread(labs, i), false))],
        links: edges, emphasis: {focus: 'adjacency'}}]
    };
  }
  const linkColumns = ['Cloud', 'Lab', 'Roles', 'Stake, %', 'Commitment, USD bn', 'Round trip', 'Compute exclusivity', 'Distribution exclusivity', 'Access'];
  const linkRows = at => at.links.map(k => [name(k.hyperscaler), name(k.lab), k.roles.join(', '), 100 * k.stake, k.commitmentUsdBn, k.roundTripRatio, k.computeExclusivity, k.distributionExclusivity, k.access]);
  const network = figure({id: 'network', tall: true, lines: 2 * Math.max(clouds.length, labs.length), title: 'Who is tied to whom', option: networkOption,
    note: 'Clouds at the left, labs at the right, sized by value a quarter earlier. Thick: money that comes back (round trip). ⊘: exclusive.',
    rows: () => ({columns: linkColumns, rows: linkRows(networkAt(now))})});
  const links = el('div', {id: 'links'});
  const legend = el('ul', {class: 'key'}, [['equity', 'equity, cloud to lab'], ['compute', 'payments for compute, lab to cloud'], ['distribution', 'the model on the cloud']].map(([f, text]) => el('li', {}, el('i', {style: 'border-color: var(--' + f + ')'}), text)));

  /* ---- leverage ---- */
  const allied = (() => {
    const pairs = new Set();
    run.networks.forEach(n => n.links.forEach(k => pairs.add(k.hyperscaler + ' ' + k.lab)));
    return clouds.flatMap(h => labs.map(l => [h, l])).filter(([h, l]) => pairs.has(h + ' ' + l));
  })();
  const L = T.leverage, net = new Map();
  L.holder.forEach((h, i) => net.set(h + ' ' + L.over[i] + ' ' + (L.quarter[i] ?? 'start'), L.net[i]));
  const leverageQuarters = ['start', ...quarters].filter(q => L.quarter.some(x => (x ?? 'start') === q));
  const pairName = ([h, l]) => name(h) + ' over ' + name(l);
  const history = el('div', {id: 'history', 'aria-live': 'polite'}, el('p', {class: 'soft'}, 'Press a cell, here or in the table, for the pair’s history with its causes.'));
  const heat = figure({id: 'heat', tall: true, lines: allied.length, title: 'Net leverage of clouds over the labs they were ever tied to',
    note: '+1: the lab alone depends on the cloud; −1: the cloud alone depends on the lab.',
    press: p => showHistory(allied[p.value[1]]),
    option: () => ({
      legend: {show: false},
      tooltip: {formatter: p => pairName(allied[p.value[1]]) + '\n' + leverageQuarters[p.value[0]] + ': ' + number(p.value[2])},
      grid: {left: 8, right: 12, top: 8, bottom: 56, containLabel: true},
      xAxis: axis('', {type: 'category', data: leverageQuarters, splitArea: {show: false}}),
      yAxis: axis('', {type: 'category', data: allied.map(pairName), inverse: true, axisLabel: {color: colour('ink'), width: 190, overflow: 'truncate'}}),
      visualMap: {min: -1, max: 1, calculable: false, orient: 'horizontal', left: 'center', bottom: 0, text: ['cloud holds', 'lab holds'], textStyle: {color: colour('ink')},
        inRange: {color: document.documentElement.dataset.theme === 'dark' ? ['#f0a35e', '#2a3038', '#56b4e9'] : ['#b3500a', '#f7f7f7', '#0072b2']}},
      series: [{type: 'heatmap', data: allied.flatMap((pair, y) => leverageQuarters.map((q, x) => [x, y, net.get(pair.join(' ') + ' ' + q) ?? null]).filter(c => c[2] !== null)),
        itemStyle: {borderColor: colour('paper'), borderWidth: 1}, emphasis: {itemStyle: {borderColor: colour('ink'), borderWidth: 2}}}]
    }),
    rows: () => ({columns: ['Cloud over lab', ...leverageQuarters], rows: allied.map(pair => [pairName(pair), ...leverageQuarters.map(q => {
      const cell = net.get(pair.join(' ') + ' ' + q);
      return cell !== undefined ? {value: cell, show: number(cell), go: () => showHistory(pair)} : null;
    })])})});
  const S = T.leverage_events;
  function showHistory(pair) {
    const rows = [];
    S.holder.forEach((h, i) => {
      if (h === pair[0] && S.over[i] === pair[1]) rows.push([S.quarter[i], S.before[i], S.after[i], S.ownPart[i], S.externality[i],
        {value: S.causeSeq[i], show: words(S.causeSeq[i]), go: () => toMoment(S.causeSeq[i])}]);
    });
    history.replaceChildren(el('h3', {}, pairName(pair)),
        rows.length ? table('History of ' + pairName(pair), ['Quarter', 'Before', 'After', 'Own part', 'Others’ part', 'Cause'], rows) : el('p', {}, 'It never moved.'));
  }

  /* ---- the negotiation table ---- */
  const O = T.offers, D = T.deals;
  const talks = D.talk.map((t, i) => ({id: t, row: i, hyperscaler: D.hyperscaler[i], lab: D.lab[i], fate: D.outcome[i], offers: D.offers[i] ?? 0})).filter(t => t.offers > 0);
  const fateRank = t => t.fate === 'signed' || t.fate === 'amended' ? 0 : 1;
  talks.sort((a, b) => fateRank(a) - fateRank(b) || b.offers - a.offers);
  const byTalk = new Map();
  O.talk.forEach((t, i) => { if (!byTalk.has(t)) byTalk.set(t, []); byTalk.get(t).push(i); });
  /* What an outcome is worth to both at public types, where the run kept it; frontier and solutions among all that was on the table. */
  const V = T.outcomes, worth = new Map(), outcomesOf = new Map();
  V.talk.forEach((t, i) => {
    const point = {cloud: V.hyperscalerGainUsdBn[i], lab: V.labGainUsdBn[i], frontier: V.frontier[i], Nash: V.nash[i], 'Kalai–Smorodinsky': V.kalaiSmorodinsky[i], Egalitarian: V.egalitarian[i]};
    worth.set(t + ' ' + V.outcome[i], point);
    if (!outcomesOf.has(t)) outcomesOf.set(t, []);
    outcomesOf.get(t).push(point);
  });
  /* Offers of a talk as both sides valued them: the proposer when proposing, the other when answering. */
  function offersOf(talk) {
    const rows = byTalk.get(talk.id) ?? [];
    return rows.map((i, k) => {
      const by = O.by[i], answer = rows.slice(k + 1).find(j => O.by[j] !== by);
      const own = O.ownUtilityUsdBn[i];
      const other = O.action[i] === 'offer' && answer !== undefined ? O.receivedUtilityUsdBn[answer] : null;
      const cloudMoves = by === talk.hyperscaler;
      return {row: i, seq: O.seq[i], round: O.round[i], by, action: O.action[i], cloud: cloudMoves ? own : other, lab: cloudMoves ? other : own, target: O.targetUsdBn[i], reservation: O.reservationUsdBn[i], rule: O.rule[i]};
    });
  }
  const known = talk => outcomesOf.get(talk.id) ?? [];
  const at = o => worth.get(talk.id + ' ' + O.outcome[o.row]);
  let talk = talks[0], until = 0, offers = [];
  const choose = el('select', {id: 'talk', 'aria-label': 'Talk', onchange: () => pick(talks[choose.selectedIndex])}, talks.map(t => el('option', {}, D.openedQuarter[t.row] + '  ' + name(t.hyperscaler) + ' – ' + name(t.lab) + '  (' + t.fate + (D.cause[t.row] ? ', ' + D.cause[t.row] : '') + ', ' + t.offers + ' offers)')));
  const round = el('input', {type: 'range', id: 'round', min: 0, value: 0, 'aria-label': 'Offers shown', oninput: () => { until = Number(round.value); haggle(); }});
  const said = el('div', {id: 'said'});
  const termColumns = Object.keys(O).slice(Object.keys(O).indexOf('estimate') + 1);
  const terms = i => termColumns.filter(c => O[c][i] !== null && O[c][i] !== 0 && O[c][i] !== false && O[c][i] !== 'none').map(c => label(c) + ' ' + number(O[c][i])).join('; ');
  const bargain = figure({id: 'bargain', tall: true, title: 'Offers in utility space',
    note: 'Gains over no deal, USD bn, at public types: as somebody values them who knows what all know. Frontier and solutions among all outcomes on the table.',
    option: () => {
      const shown = offers.slice(0, until + 1), all = known(talk);
      const path = side => shown.filter(o => o.by === side && o.action === 'offer' && at(o)).map(o => ({value: [at(o).cloud, at(o).lab], round: o.round, by: o.by, outcome: O.outcome[o.row]}));
      const done = shown.find(o => o.action === 'accept'), agreed = done ? at(done) : null;
      const frontier = all.filter(o => o.frontier).sort((a, b) => a.cloud - b.cloud);
      const tip = q => q.seriesName + (q.data.round !== undefined ? ', round ' + (q.data.round + 1) : '') + '\n' + name(talk.hyperscaler) + ' ' + number(q.value[0]) + ', ' + name(talk.lab) + ' ' + number(q.value[1]);
      return {
        grid: {left: 16, right: 24, top: 28, bottom: 104, containLabel: true},
        legend: {type: 'plain', itemGap: 8},
        tooltip: {formatter: tip},
        xAxis: axis(name(talk.hyperscaler) + ', USD bn', {type: 'value', scale: true, nameLocation: 'middle', nameGap: 28}),
        yAxis: axis(name(talk.lab) + ', USD bn', {type: 'value', scale: true}),
        series: [
          ...[talk.hyperscaler, talk.lab].map((side, k) => ({name: name(side) + ' offers', type: 'line', data: path(side), symbol: k ? 'circle' : 'rect', symbolSize: 8, lineStyle: {width: 1.5}})),
          {name: 'Pareto frontier', type: 'line', data: frontier.map(o => [o.cloud, o.lab]), symbol: 'none', lineStyle: {type: 'dashed', color: colour('soft')}, itemStyle: {color: colour('soft')}},
          {name: 'No deal', type: 'scatter', symbol: 'pin', symbolSize: 18, data: [[0, 0]], itemStyle: {color: colour('soft')}},
          ...['Nash', 'Kalai–Smorodinsky', 'Egalitarian'].map((what, k) => ({name: what, type: 'scatter', symbol: ['diamond', 'triangle', 'arrow'][k], symbolSize: 15, data: all.filter(o => o[what]).map(o => [o.cloud, o.lab]), itemStyle: {color: page.palette()[3 + k]}})),
          {name: 'Agreement', type: 'scatter', symbol: 'path://M5 0L6.5 3.5L10 3.8L7.4 6.2L8.1 10L5 8L1.9 10L2.6 6.2L0 3.8L3.5 3.5Z', symbolSize: 22, data: agreed ? [[agreed.cloud, agreed.lab]] : [], itemStyle: {color: colour('warn')}}
        ]
      };
    },
    rows: () => ({columns: ['Round', 'By', 'Action', name(talk.hyperscaler) + ' at public types', name(talk.lab) + ' at public types', name(talk.hyperscaler) + ' to itself', name(talk.lab) + ' to itself', 'Target', 'Rule'], rows: offers.map(o => [o.round + 1, name(o.by), o.action, at(o)?.cloud ?? null, at(o)?.lab ?? null, o.cloud, o.lab, o.target, o.rule])})});
  const concessions = figure({id: 'concessions', title: 'Who conceded when', note: 'What each side’s offers were worth to itself, USD bn.',
    option: () => ({
      xAxis: axis('round', {type: 'value', min: 1, nameLocation: 'middle', nameGap: 26}), yAxis: axis('USD bn', {type: 'value', scale: true}),
      grid: {left: 16, right: 24, top: 30, bottom: 66, containLabel: true},
      series: [talk.hyperscaler, talk.lab].map(side => ({name: name(side), type: 'line', step: 'end', symbolSize: 4, data: offers.slice(0, until + 1).filter(o => o.by === side && o.action === 'offer').map(o => [o.round + 1, side === talk.hyperscaler ? o.cloud : o.lab])}))
    }),
    rows: () => ({columns: ['Round', 'By', 'Worth to itself, USD bn', 'Target, USD bn', 'Reservation, USD bn'], rows: offers.filter(o => o.action === 'offer').map(o => [o.round + 1, name(o.by), o.by === talk.hyperscaler ? o.cloud : o.lab, o.target, o.reservation])})});
  function haggle() { bargain.draw(); concessions.draw(); say(); }
  function say() {
    const from = Math.max(0, until - 7);
    const rows = offers.slice(from, until + 1).map(o => [o.round + 1, name(o.by), o.action, terms(o.row), 'by ' + o.rule + (o.target === null ? '' : ', aiming at ' + number(o.target)) + (o.reservation === null ? '' : ', at least ' + number(o.reservation))]);
    said.replaceChildren(table('The last moves', ['Round', 'By', 'Move', 'Terms', 'Reason'], rows, false));
  }
  function pick(chosen) {
    talk = chosen; offers = offersOf(talk); until = offers.length - 1;
    round.max = until; round.value = until;
    haggle();
  }

  /* ---- money and markets ---- */
  const years = [...new Set(run.payments.map(p => p.year))];
  let year = years[0];
  const chooseYear = el('select', {id: 'year', 'aria-label': 'Year', onchange: () => { year = Number(chooseYear.value); money.draw(); }}, years.map(y => el('option', {}, y)));
  const paid = () => run.payments.filter(p => p.year === year);
  const money = figure({id: 'money', tall: true, title: 'Who paid whom', note: 'Left: who paid. Right: who was paid. Whoever stands on both sides passes money on.',
    option: () => {
      const sums = new Map();
      paid().forEach(p => { const key = JSON.stringify([p.payer, p.payee]); sums.set(key, (sums.get(key) ?? 0) + p.usdBn); });
      const flows = [...sums].map(([key, usdBn]) => { const [payer, payee] = JSON.parse(key); return {source: name(payer) + ' ', target: name(payee), value: usdBn}; }).filter(f => f.value > 0.05);
      const nodes = [...new Set(flows.flatMap(f => [f.source, f.target]))];
      return {legend: {show: false}, tooltip: {formatter: p => p.dataType === 'edge' ? p.data.source + '→ ' + p.data.target + '\n' + number(p.value) + ' USD bn' : p.name + '\n' + number(p.value) + ' USD bn'},
        series: [{type: 'sankey', left: 10, right: 150, top: 10, bottom: 10, nodeGap: 7, data: nodes.map(n => ({name: n})), links: flows, label: {color: colour('ink'), fontSize: 12}, lineStyle: {color: 'gradient', opacity: .4}, emphasis: {focus: 'adjacency'}}]};
    },
    rows: () => ({columns: ['Year', 'Payer', 'Payee', 'Purpose', 'USD bn'], rows: paid().map(p => [p.year, name(p.payer), name(p.payee), p.purpose, p.usdBn])})});
  const M = T.market;
  const series = (unit, column) => quarters.map(q => { const i = M.quarter.findIndex((x, k) => x === q && M.unit[k] === unit); return i < 0 ? null : M[column][i]; });
  const lines = (id, title, note, list, unit, more = {}) => figure({id, title, note,
    option: () => ({xAxis: axis('', {type: 'category', data: quarters}), yAxis: axis(unit, Object.assign({type: 'value', scale: true}, more.axis)), grid: {left: 12, right: 20, top: 34, bottom: 46, containLabel: true},
      tooltip: {trigger: 'axis', valueFormatter: number},
      series: list.map(([what, data]) => Object.assign({name: what, type: 'line', data, symbolSize: 5, connectNulls: true}, more.series ? more.series(what) : {}))}),
    rows: () => ({columns: ['Quarter', ...list.map(([what]) => what)], rows: quarters.map((q, i) => [q, ...list.map(([, data]) => data[i])])})});
  const threshold = () => ({silent: true, symbol: 'none', lineStyle: {color: colour('warn'), type: 'dashed'}, label: {color: colour('warn'), position: 'insideStartTop', formatter: p => p.name}, data: [{yAxis: 1000, name: '1000: moderately concentrated'}, {yAxis: 1800, name: '1800: highly concentrated'}]});
  const hhi = lines('hhi', 'Concentration', 'Herfindahl–Hirschman index, and modified for common ownership; thresholds of the 2023 US merger guidelines.',
      [['HHI of clouds', series('industry', 'hhiClouds')], ['HHI of models', series('industry', 'hhiModels')], ['MHHI of models', series('industry', 'mhhiModels')]], 'index', {series: what => what === 'HHI of clouds' ? {markLine: threshold()} : {}, axis: {min: 800}});
  const shares = lines('shares', 'Shares of the AI-cloud market', 'Of the potential market.', clouds.map(c => [name(c), series(c, 'share')]), 'share');
  const prices = lines('prices', 'Prices', 'Price index of each cloud, 1 at the start.', clouds.map(c => [name(c), series(c, 'priceIndex')]), 'index');
  const surplus = lines('surplus', 'Consumer surplus', 'USD bn a quarter.', [['Consumer surplus', series('industry', 'consumerSurplusUsdBn')]], 'USD bn');
  const small = lines('small', 'Circulation and small clouds', 'Part of payments that goes in circles; share of small clouds.', [['Circulation ratio', series('industry', 'circulationRatio')], ['Small clouds', series('industry', 'smallCloudShare')]], 'share');
  const A = T.alliances;
  const trips = A.period.map((p, i) => i).filter(i => A.roundTripRatio[i] > 0 && A.quarter[i] === quarters[quarters.length - 1]).map(i => [name(A.hyperscaler[i]), name(A.lab[i]), 100 * A.stake[i], A.commitmentUsdBn[i], A.roundTripRatio[i]]);

  /* ---- regulators, contracts, configuration ---- */
  const lenses = [...new Set(run.reviews.flatMap(r => Object.keys(r.scores)))];
  const cases = table('Rulings', ['Event', 'Regulator', 'Parties', 'Ruling', 'Chance of intervention', ...lenses.map(label), 'Remedies'],
      run.reviews.map(r => [{value: r.seq, show: r.seq, go: () => toMoment(r.seq)}, name(r.regulator), r.pair.split('~').map(name).join(' – '), r.ruling, r.probability, ...lenses.map(k => r.scores[k] ?? null), r.remedies]));
  const dealColumns = ['openedQuarter', 'hyperscaler', 'lab', 'outcome', 'cause', 'decidedQuarter', 'hyperscalerGainUsdBn', 'labGainUsdBn', 'investmentUsdBn', 'equityDirection', 'signingFeeUsdBn', 'commitmentUsdBn', 'termYears', 'computeExclusivity', 'distributionExclusivity', 'access', 'distributionShare', 'regulators', 'remedies'];
  const contracts = table('Talks and contracts', dealColumns.map(label), D.talk.map((t, i) => dealColumns.map(c => c === 'hyperscaler' || c === 'lab' ? name(D[c][i]) : D[c][i])));
  const facts = run.summary.run;
  /* What no single event says rests on the last time it was measured. */
  const restsOn = f => f.seq >= 0 ? f.seq : Math.max(run.events.type.lastIndexOf(run.events.types.indexOf('IndicesMeasured')), 0);

  /* ---- teaching ---- */
  const questions = (() => {
    const byCause = new Map(), ties = new Set(allied.map(pair => pair.join(' ')));
    S.causeSeq.forEach((c, i) => {
      if (!/^(DealSigned|ContractAmended|DealBlocked|ContractTerminated|ContractExpired|ShockApplied)$/.test(S.causeType[i])) return;
      if (kind.get(S.holder[i]) !== 'hyperscaler' || kind.get(S.over[i]) !== 'lab') return;
      const own = (S.causeActors[i] ?? '').split(';'), inside = own.includes(S.holder[i]) && own.includes(S.over[i]);
      const weight = (inside ? 10 : 0) + (ties.has(S.holder[i] + ' ' + S.over[i]) ? 3 : 0) + Math.abs(S.after[i] - S.before[i]);
      if (!byCause.has(c) || byCause.get(c).weight < weight) byCause.set(c, {cause: c, seq: S.seq[i], holder: S.holder[i], over: S.over[i], before: S.before[i], after: S.after[i], weight});
    });
    return [...byCause.values()].sort((a, b) => a.cause - b.cause);
  })();
  const lesson = el('div', {class: 'lesson', id: 'lesson', hidden: true, 'aria-live': 'polite'});
  let asked = -1, right = 0, answered = 0;
  const teach = el('button', {type: 'button', id: 'teach', 'aria-pressed': 'false', onclick: () => asked < 0 ? ask(0) : leave()}, 'Teaching mode');
  const others = () => [...main.querySelectorAll('section')].filter(s => s.id !== 'alliances');
  function limit(seq) { last = seq; slider.max = seq; stop(); drawnNetwork = null; go(seq); }
  function leave() {
    asked = -1; lesson.hidden = true; teach.setAttribute('aria-pressed', 'false');
    others().forEach(s => { s.hidden = false; });
    limit(count - 1); page.redraw();
  }
  function ask(i) {
    asked = i; teach.setAttribute('aria-pressed', 'true'); lesson.hidden = false;
    others().forEach(s => { s.hidden = true; });
    if (i >= questions.length) {
      lesson.replaceChildren(el('p', {}, questions.length ? 'That was the last question: ' + right + ' of ' + answered + ' right.' : 'Nothing moved leverage in this run.'), el('button', {type: 'button', onclick: leave}, 'Show everything'));
      limit(count - 1);
      return;
    }
    const q = questions[i];
    if (i === 0) { right = 0; answered = 0; }
    limit(q.cause);
    const gained = Math.abs(q.after - q.before) < 0.005 ? 'nobody' : q.after > q.before ? q.holder : q.over;
    const answers = [[q.holder, name(q.holder)], [q.over, name(q.over)], ['nobody', 'Nobody']].map(([who, text]) => el('button', {type: 'button', 'data-answer': who, onclick: () => reveal(who)}, text));
    lesson.replaceChildren(el('p', {}, 'Question ' + (i + 1) + ' of ' + questions.length + ', ' + quarter(q.cause) + '. ' + words(q.cause)),
        el('p', {}, el('b', {}, 'Who gained leverage, ' + name(q.holder) + ' or ' + name(q.over) + '?')), el('div', {class: 'answers'}, answers));
    function reveal(guess) {
      answered++; if (guess === gained) right++;
      limit(q.seq);
      lesson.replaceChildren(el('p', {id: 'verdict'}, (guess === gained ? 'Right. ' : 'No. ') + (gained === 'nobody' ? 'It did not move' : name(gained) + ' gained') + ': the leverage of ' + name(q.holder) + ' over ' + name(q.over) + ' went from ' + number(q.before) + ' to ' + number(q.after) + '.'),
          el('p', {class: 'soft'}, right + ' of ' + answered + ' right so far.'),
          el('div', {class: 'answers'}, el('button', {type: 'button', id: 'another', onclick: () => ask(i + 1)}, 'Next question'), el('button', {type: 'button', onclick: leave}, 'Show everything')));
    }
  }

  /* ---- the page ---- */
  const fates = run.summary.deals.reduce((m, d) => m.set(d.fate, (m.get(d.fate) ?? 0) + 1), new Map());
  const deals = ['signed', 'amended', 'blocked', 'withdrawn', 'dropped', 'pending'].filter(fate => fates.has(fate)).map(fate => fates.get(fate) + ' ' + fate).join(', ') || 'none';
  const parts = [['story', 'Story'], ['alliances', 'Alliances'], ['leverage', 'Leverage'], ['negotiation', 'Negotiation'], ['flows', 'Money'], ['markets', 'Markets'], ['regulators', 'Regulators'], ['contracts', 'Contracts'], ['configuration', 'Configuration']];
  document.getElementById('head').append(
      el('p', {class: 'soft'}, facts.firstQuarter + ' to ' + facts.lastQuarter + ' · ' + facts.status + ' · ' + clouds.length + ' clouds, ' + labs.length + ' labs, ' + of('regulator').length + ' regulators'),
      facts.caveat ? el('p', {}, facts.caveat) : '',
      el('nav', {'aria-label': 'Sections'}, parts.map(([id, text]) => el('a', {href: '#' + id}, text)), teach, page.theme()));
  main.replaceChildren(
      section('story', 'The story',
          el('p', {}, 'From ' + facts.firstQuarter + ' to ' + facts.lastQuarter + ', ' + clouds.length + ' clouds and ' + labs.length + ' labs held ' + T.deals.opener.filter(opener => opener).length + ' talks, of which ' + (fates.get('failed') ?? 0) + ' failed. Deals: ' + deals + '. At the end ' + tied(count - 1) + ' pairs are tied, against ' + tied(begun) + ' at the start.'),
          el('ol', {class: 'findings'}, run.findings.map(f => [f, restsOn(f)]).map(([f, seq]) => el('li', {}, f.text + ' ', el('a', {href: '#alliances', 'data-seq': seq, onclick: event => { event.preventDefault(); toMoment(seq); }}, 'event ' + seq))))),
      section('alliances', 'Alliances over time', lesson, bar, network.element, legend, links),
      section('leverage', 'Leverage', heat.element, history),
      section('negotiation', 'The negotiation table', talks.length ? [el('p', {class: 'controls'}, choose, round), el('div', {class: 'pair'}, bargain.element, concessions.element), said] : el('p', {}, 'Nobody made an offer.')),
      section('flows', 'Money', years.length ? [el('p', {class: 'controls'}, chooseYear), money.element] : el('p', {}, 'Nothing was paid.'),
          el('h3', {}, 'Round trips at the end'), trips.length ? table('Round trips', ['Cloud', 'Lab', 'Stake, %', 'Commitment, USD bn', 'Round-trip ratio'], trips) : el('p', {}, 'No investment comes back as payments.')),
      section('markets', 'Markets', el('div', {class: 'pair'}, hhi.element, shares.element, prices.element, surplus.element, small.element)),
      section('regulators', 'Regulators’ cases', run.reviews.length ? cases : el('p', {}, 'No regulator ruled.')),
      section('contracts', 'Talks and contracts', contracts),
      section('configuration', 'Configuration', el('p', {}, 'Run it again: '), el('pre', {}, 'entente run scenario.resolved.yaml --seed ' + facts.seed), el('p', {}, 'Scenario hash ' + facts.scenarioHash + ', log hash ' + run.logHash + '. Every figure’s source stands beside it:'), el('pre', {id: 'scenario', tabindex: '0', 'aria-label': 'The scenario in full'}, run.scenario)));
  /* Far figures wait until they come near. */
  const near = new IntersectionObserver(entries => entries.forEach(e => { if (e.isIntersecting) { near.unobserve(e.target); lazy.get(e.target)(); } }), {rootMargin: '600px'});
  const lazy = new Map();
  const later = (element, draw) => { lazy.set(element, draw); near.observe(element); };
  [heat, money, hhi, shares, prices, surplus, small].forEach(f => { if (f.element.isConnected) later(f.element, () => f.draw()); });
  if (talks.length) { offers = offersOf(talk); later(bargain.element, () => pick(talk)); }
  go(count - 1);
  addEventListener('beforeprint', () => page.redraw());
  document.body.dataset.ready = 'yes';
  /* For tests and for the curious. */
  window.entente = {run, go, now: () => now, count, network: () => network.chart.getOption().series[0], talk: () => talk.id, pick: i => { choose.selectedIndex = i; pick(talks[i]); }, chart: id => echarts.getInstanceByDom(document.getElementById(id)), draw: () => page.redraw(), questions};
}).catch(failure => { document.getElementById('main').textContent = 'The data of this page cannot be unpacked: ' + failure.message; throw failure; });
