import { changedFigures, changedShares, sheetFigures, type TellingFigure } from '../changes/index.ts';
import type { PictureFigure, PictureText } from '../pictures/index.ts';
import { LOCALES, SCRIPTS, type Script } from '../script/index.ts';
import { dateName, editionName, MESSAGES } from '../site/index.ts';
import { comparisonOf, neighboursOf, type Pair, pairsOfTopic } from './comparisons.ts';
import { type TopicEditions, topicEditions } from './editions.ts';
import { config } from './this-build.ts';

/** The picture a page is shown with elsewhere. */
export interface PagePicture {
  /** Below the folder of pictures, without ending: `zh-hant/water/2025-05`. */
  name: string;
  text: PictureText;
}

/** What every picture says. */
function common(script: Script) {
  const { siteName, unofficial, unofficialLong } = MESSAGES[script];
  return { script, siteName, unofficial, unofficialLong };
}

/** The picture of pages that have none of their own. */
export async function sitePicture(script: Script): Promise<PagePicture> {
  const words = MESSAGES[script].meta.picture;
  const topics = await topicEditions();
  const editions = topics.reduce((sum, each) => sum + each.editions.length, 0);
  return {
    name: nameOf(script, 'site'),
    text: {
      ...common(script),
      title: MESSAGES[script].siteTagline,
      subtitle: '',
      seals: [],
      figure: {
        label: words.collected,
        before: undefined,
        text: words.collection(topics.length, editions),
        trend: undefined,
        note: '',
      },
    },
  };
}

/** The picture of a topic, and of its editions and comparisons that have none of their own. */
export function topicPicture(script: Script, { topic, editions }: TopicEditions): PagePicture {
  const words = MESSAGES[script].meta.picture;
  const names = editions.map(({ sheet }) => sheet.edition);
  const [first = '', last = ''] = [names.at(-1), names[0]];
  return {
    name: nameOf(script, topic.slug, 'topic'),
    text: {
      ...common(script),
      title: topic.name[script],
      subtitle: words.span(editionName(first), editionName(last)),
      seals: [...new Set([first, last])].map((edition) => sealOf(script, edition)),
      figure: {
        label: words.editions,
        before: undefined,
        text: words.editionCount(names.length),
        trend: undefined,
        note: '',
      },
    },
  };
}

/** True where an edition is new enough to have pictures of its own. */
function isPictured({ editions }: TopicEditions, edition: string): boolean {
  return editions.slice(0, config.pictures).some(({ sheet }) => sheet.edition === edition);
}

/** The picture of an edition: its own with its most telling figure, or its topic's. */
export async function sheetPicture(
  script: Script,
  topic: TopicEditions,
  entry: TopicEditions['editions'][number],
): Promise<PagePicture> {
  const { sheet } = entry;
  if (!isPictured(topic, sheet.edition)) return topicPicture(script, topic);
  const words = MESSAGES[script].meta.picture;
  const { before } = await neighboursOf(entry);
  const [telling] = sheetFigures(entry, before, script, 1);
  const paragraphs = sheet.sections.flatMap(({ blocks }) => blocks).length;
  return {
    name: nameOf(script, sheet.topic, sheet.edition),
    text: {
      ...common(script),
      title: entry.renditions[script].title,
      subtitle: `${editionName(sheet.edition)}版 · ${words.updated(dateName(sheet.updated))}`,
      seals: [sealOf(script, sheet.edition)],
      figure: telling
        ? { ...figureOf(telling, script, before?.comparison.from), before: undefined }
        : {
            label: words.wholeText,
            before: undefined,
            text: words.extent(sheet.sections.length, paragraphs),
            trend: undefined,
            note: '',
          },
    },
  };
}

/** The picture of a comparison: its own with the figure that changed most, or how much changed; or its topic's. */
export async function comparisonPicture(
  script: Script,
  topic: TopicEditions,
  pair: Pair,
): Promise<PagePicture> {
  const { from, to, topic: slug } = pair.comparison;
  if (!isPictured(topic, to)) return topicPicture(script, topic);
  const { compare, meta } = MESSAGES[script];
  const words = meta.picture;
  const [telling] = changedFigures(pair, script, 1);
  const [first, ...others] = changedShares(pair.comparison).map(({ status, count }) =>
    compare.countOf(compare.statuses[status], count),
  );
  return {
    name: nameOf(script, slug, `${from}...${to}`),
    text: {
      ...common(script),
      title: topic.topic.name[script],
      subtitle: words.compared(editionName(from), editionName(to)),
      seals: [sealOf(script, from), sealOf(script, to)],
      figure: telling
        ? figureOf(telling, script, undefined)
        : {
            label: words.changes,
            before: undefined,
            text: first ?? words.noChanges,
            trend: undefined,
            note: others.join('、'),
          },
    },
  };
}

/** @param since the edition the figure is compared with, where the picture does not show its older value */
function figureOf(
  { section, label, text, change }: TellingFigure,
  script: Script,
  since: string | undefined,
): PictureFigure {
  const { compare, meta } = MESSAGES[script];
  const trend = change?.trend === 'level' ? undefined : change?.trend;
  const moved = trend ? compare.trend(trend, change?.amount) : '';
  return {
    label: `${section} · ${label}`,
    before: change?.before,
    text,
    trend,
    note: since && trend ? meta.picture.since(editionName(since), moved) : moved,
  };
}

function sealOf(script: Script, edition: string): PictureText['seals'][number] {
  return { edition: edition.replace('-', '.'), word: MESSAGES[script].edition };
}

/** What a picture shows, for those who do not see it. */
export function pictureAlt({ text: { script, title, subtitle, figure } }: PagePicture): string {
  const told = figure && [
    figure.label,
    [figure.before, figure.text].filter((text) => text).join(' → '),
    figure.note,
  ];
  return MESSAGES[script].meta.picture.alt(title, subtitle, told?.filter((text) => text).join('：') ?? '');
}

/** A picture that is to be made: what it shows is read when it is. */
export interface PictureRequest {
  name: string;
  read: () => Promise<PagePicture> | PagePicture;
}

/** Every picture of the site, each once, topic by topic. */
export async function allPictures(): Promise<PictureRequest[]> {
  const topics = await topicEditions();
  return [
    ...SCRIPTS.map((script) => ({ name: nameOf(script, 'site'), read: () => sitePicture(script) })),
    ...topics.flatMap((topic) => SCRIPTS.flatMap((script) => picturesOf(script, topic))),
  ];
}

function picturesOf(script: Script, topic: TopicEditions): PictureRequest[] {
  const { slug } = topic.topic;
  return [
    { name: nameOf(script, slug, 'topic'), read: () => topicPicture(script, topic) },
    ...topic.editions
      .filter(({ sheet }) => isPictured(topic, sheet.edition))
      .map((entry) => ({
        name: nameOf(script, slug, entry.sheet.edition),
        read: () => sheetPicture(script, topic, entry),
      })),
    ...pairsOfTopic(topic)
      .filter(({ to }) => isPictured(topic, to))
      .map(({ from, to }) => ({
        name: nameOf(script, slug, `${from}...${to}`),
        read: async () => comparisonPicture(script, topic, await comparisonOf(slug, from, to)),
      })),
  ];
}

function nameOf(script: Script, ...parts: string[]): string {
  return [LOCALES[script].path, ...parts].join('/');
}
