import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compare, isMeasure, parseLineage, prepareSheet } from '../../../src/comparison/index.ts';
import { figureSeries, parseSeriesFile, programmeSeries } from '../../../src/series/index.ts';
import { context, invented, lineageText, published, register, seriesText } from '../comparison/sheets.ts';

const sheets = ['2025-02', '2026-02'].map((edition) => prepareSheet(published(edition), { register }));
const [older, newer] = sheets as [(typeof sheets)[0], (typeof sheets)[0]];
const comparison = compare(older, newer, parseLineage(lineageText(), 'x').corrections, context);

describe('figures of the two editions', () => {
  const file = parseSeriesFile(seriesText(), 'series.yaml');
  const { series, misfits } = figureSeries(sheets, [comparison], file.data);
  const named = (id: string) => series.find((one) => one.id === id);

  it('are followed, each in one series, under unique ids', () => {
    assert.deepEqual(file.findings, []);
    assert.deepEqual(misfits, []);
    const points = series.flatMap((one) => one.points.map(({ blockId, start }) => `${blockId} ${start}`));
    assert.equal(new Set(points).size, points.length);
    const measures = sheets
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => block.figures.filter((figure) => isMeasure(figure, block)));
    assert.equal(points.length, measures.length);
    assert.equal(new Set(series.map(({ id }) => id)).size, series.length);
  });

  it('say what was read and what was computed', () => {
    const fps = named('faster-payment-system-registrations');
    assert.deepEqual(
      fps?.points.map(({ edition, value, asOf, origin }) => [edition, value, asOf, origin]),
      [
        ['2025-02', 16_220_000, '2025-02', 'read'],
        ['2026-02', 19_250_000, '2026-01', 'read'],
      ],
    );
    assert.deepEqual(
      fps?.steps.map(({ difference, trend, origin }) => [difference, trend, origin]),
      [[3_030_000, 'up', 'computed']],
    );
  });

  it('are broken where the definition changed, and say so', () => {
    const companies = named('cyberport-community-companies');
    assert.equal(companies?.broken, true);
    assert.match(companies?.steps[0]?.reason ?? '', /社群企業/);
    assert.equal(companies?.steps[0]?.difference, undefined);
    assert.equal(named('wi-fi-hk-hotspots')?.broken, false);
  });

  it('end where the newer edition is silent', () => {
    const amount = named('faster-payment-system-daily-amount');
    assert.deepEqual([amount?.points.length, amount?.current], [1, false]);
  });
});

describe('figures of three editions', () => {
  const texts = (a: string, b: string, c: string) =>
    [a, b, c].map((text, i) =>
      prepareSheet(invented({ one: [text, '康樂及文化事務署管理公共圖書館。'] }, { edition: `203${i}-01` })),
    );
  const follow = (all: ReturnType<typeof texts>, yaml = '') => {
    const [x, y, z] = all as [(typeof all)[0], (typeof all)[0], (typeof all)[0]];
    const data = parseSeriesFile(yaml, 's.yaml');
    assert.deepEqual(data.findings, []);
    return figureSeries(all, [compare(x, y), compare(y, z)], data.data);
  };
  const all = texts(
    '勞工處設有 13 所就業中心，輔導求職人士。',
    '勞工處設有 14 所就業中心，輔導求職人士。',
    '勞工處設有 16 所就業中心，輔導求職人士。',
  );

  it('make one chain', () => {
    const { series } = follow(all);
    assert.deepEqual(
      series.map(({ points }) => points.map(({ value }) => value)),
      [[13, 14, 16]],
    );
    assert.deepEqual(
      series[0]?.steps.map(({ from, to, difference }) => [from, to, difference]),
      [
        ['2030-01', '2031-01', 1],
        ['2031-01', '2032-01', 2],
      ],
    );
  });

  it('are joined across an edition that is silent, by data', () => {
    const gap = texts(
      '勞工處設有 13 所就業中心，輔導求職人士。',
      '勞工處設有就業中心，輔導求職人士。',
      '勞工處設有 16 所就業中心，輔導求職人士。',
    );
    assert.equal(follow(gap).series.length, 2);
    const joined = follow(
      gap,
      `corrections:
  - join: { a: { edition: "2030-01", block: one-1, text: "13 所" }, b: { edition: "2032-01", block: one-1, text: "16 所" } }
    comparable: true
    reason: 中間一版沒有列出。`,
    );
    assert.deepEqual(joined.misfits, []);
    assert.equal(joined.series[0]?.steps[0]?.difference, 3);
  });

  it('are parted by data; what does not fit is found', () => {
    const part = (text: string) => `corrections:
  - part: { a: { edition: "2030-01", block: one-1, text: "${text}" }, b: { edition: "2031-01", block: one-1, text: "14 所" } }
    reason: 不是同一項。`;
    assert.equal(follow(all, part('13 所')).series.length, 2);
    assert.match(follow(all, part('99 所')).misfits[0]?.message ?? '', /no figure 「99 所」/);
  });
});

describe('programmes of the two editions', () => {
  const series = programmeSeries(sheets, [comparison]);
  const of = (slug: string) => series.find((one) => one.slug === slug);

  it('have a first and a last edition, and what changed', () => {
    assert.deepEqual(
      ['geospatial-lab', 'stablecoins-ordinance', 'iam-smart', 'innocell'].map((slug) => {
        const one = of(slug);
        return [one?.first, one?.last, one?.current, one?.steps[0]?.change];
      }),
      [
        ['2025-02', '2025-02', false, 'disappeared'],
        ['2026-02', '2026-02', true, 'appeared'],
        ['2025-02', '2026-02', true, 'updated'],
        ['2025-02', '2026-02', true, 'unchanged'],
      ],
    );
  });

  it('carry the figure changes of the blocks that name them', () => {
    const changes = of('faster-payment-system')?.steps[0]?.figureChanges ?? [];
    assert.ok(changes.some(({ b }) => b?.figure.text === '1,925 万'));
  });
});
