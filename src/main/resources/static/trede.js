// Comforts on top of pages that work without it: the search key, charts drawn from their own tables.
(() => {
    'use strict';

    document.addEventListener('keydown', event => {
        const field = document.getElementById('find');
        const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
        if (field && event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
            event.preventDefault();
            field.focus();
            field.select();
        }
        if (field && event.key === 'Escape') {
            document.getElementById('quick').replaceChildren();
        }
    });

    // Arrows walk from the search field through what was found and back; Enter opens, as on every link.
    document.addEventListener('keydown', event => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
        const field = event.target.closest?.('input[type=search]');
        const at = event.target.closest?.('#quick a, #found a');
        if (!field && !at) return;
        const box = field ? document.querySelector(field.id === 'find' ? '#quick' : 'main #found') : at.closest('#quick, #found');
        const links = [...(box?.querySelectorAll('a') ?? [])];
        if (!links.length) return;
        event.preventDefault();
        const next = links.indexOf(at) + (event.key === 'ArrowDown' ? 1 : -1);
        if (next < 0) (box.closest('.find')?.querySelector('input') ?? document.querySelector('main input[type=search]'))?.focus();
        else links[Math.min(next, links.length - 1)].focus();
    });

    // What was found lies over the page: it goes when the work goes on elsewhere.
    document.addEventListener('focusin', event => {
        const quick = document.getElementById('quick');
        if (quick && !event.target.closest('.find')) quick.replaceChildren();
    });

    // Each line is named at its end, so that nobody has to decode a legend; names that would meet are moved apart.
    const nameLines = {
        id: 'nameLines',
        afterDatasetsDraw(chart) {
            const {ctx, chartArea} = chart;
            const ends = chart.data.datasets.map((line, i) => {
                const points = chart.getDatasetMeta(i).data.filter((point, j) => line.data[j] !== null);
                return points.length ? {y: points.at(-1).y, line} : null;
            }).filter(Boolean).sort((one, other) => one.y - other.y);
            ends.forEach((end, i) => { end.at = i === 0 ? end.y : Math.max(end.y, ends[i - 1].at + 14); });
            ends.toReversed().forEach((end, i) => { end.at = Math.min(end.at, chartArea.bottom - 14 * i); });
            ctx.save();
            ctx.font = '12px system-ui, sans-serif';
            ctx.textBaseline = 'middle';
            for (const end of ends) {
                const name = end.line.label.length > 26 ? end.line.label.slice(0, 25) + '…' : end.line.label;
                ctx.fillStyle = end.line.borderColor;
                ctx.fillText(name, chartArea.right + 8, end.at);
            }
            ctx.restore();
        },
    };

    // <figure data-chart="table-id"><canvas></canvas></figure>: a line for each row marked data-line, a point for each cell with
    // data-value, over the columns marked data-period.
    const draw = figure => {
        const table = document.getElementById(figure.dataset.chart);
        const canvas = figure.querySelector('canvas');
        if (!table || !canvas || !window.Chart || canvas.dataset.drawn) return;
        canvas.dataset.drawn = 'yes';
        const style = getComputedStyle(document.documentElement);
        const colour = name => style.getPropertyValue(name).trim();
        const labels = [...table.querySelectorAll('[data-period]')].map(head => head.textContent.trim());
        const lines = [...table.querySelectorAll('tr[data-line]')].map((row, i) => ({
            label: row.querySelector('.label').textContent.trim(),
            data: [...row.querySelectorAll('[data-value]')].map(cell => cell.dataset.value === '' ? null : Number(cell.dataset.value)),
            borderColor: row.dataset.line === 'target' ? colour('--ink-soft') : colour('--hue-' + (i % 8 + 1)),
            borderDash: row.dataset.line === 'target' ? [6, 4] : [],
            borderWidth: 2,
            pointRadius: row.dataset.line === 'target' ? 0 : 3,
            tension: 0,
        }));
        const ticks = {color: colour('--ink-soft'), font: {size: 12}};
        new window.Chart(canvas, {
            type: 'line',
            plugins: [nameLines],
            data: {labels, datasets: lines},
            options: {
                animation: false,
                maintainAspectRatio: false,
                locale: document.documentElement.lang + '-BE',
                layout: {padding: {right: 180, top: 8}},
                plugins: {legend: {display: false}},
                scales: {
                    x: {ticks: {...ticks, maxRotation: 0, autoSkipPadding: 8}, grid: {display: false}},
                    y: {ticks: {...ticks, maxTicksLimit: 6}, min: 0, max: Number(figure.dataset.max) || undefined, grid: {color: colour('--line')}},
                },
            },
        });
    };
    const drawAll = () => document.querySelectorAll('figure[data-chart]').forEach(draw);
    document.addEventListener('DOMContentLoaded', drawAll);
    document.addEventListener('htmx:afterSettle', drawAll);

    // On a narrow screen the timeline begins at its end: what happens now.
    const toNow = () => document.querySelectorAll('#timeline .scroll').forEach(box => { box.scrollLeft = box.scrollWidth; });
    document.addEventListener('DOMContentLoaded', toNow);
    document.addEventListener('htmx:afterSettle', toNow);

    // A file that is too large is said so before it is sent.
    document.addEventListener('change', event => {
        const field = event.target;
        if (field.type !== 'file' || !field.dataset.most) return;
        const large = [...field.files].some(file => file.size > Number(field.dataset.most));
        field.setCustomValidity(large ? field.dataset.large : '');
        field.reportValidity();
    });

    // The list of problems takes the focus, so that it is read first.
    document.getElementById('problems')?.focus();
})();
