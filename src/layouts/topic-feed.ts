import { changedShares, type FigureChange, tellingViews } from '../changes/index.ts';
import type { AtomEntry, AtomFeed } from '../feeds/index.ts';
import type { Whereabouts } from '../permalinks/index.ts';
import type { Script } from '../script/index.ts';
import { editionName, MESSAGES } from '../site/index.ts';
import { neighboursOf } from './comparisons.ts';
import { type TopicEditions, topicEditions } from './editions.ts';
import { address, urls } from './this-build.ts';

/** So many changes are told in an entry. */
const TOLD = 8;

/** The feed of a topic in a script: an entry for each edition, with what changed since the one before. */
export async function topicFeed({ topic, editions }: TopicEditions, script: Script): Promise<AtomFeed> {
  const messages = MESSAGES[script];
  const title = topic.name[script];
  const self = address(urls.feed(script, topic.slug));
  return {
    ...commonOf(script),
    id: self,
    title: messages.compare.feed(title),
    self,
    page: address(urls.topic(script, topic.slug)),
    entries: await Promise.all(editions.map((entry) => entryOf(entry, script))),
  };
}

/** The feed of a topic that is gone, for those who still read it: one entry, which says so. */
export async function goneFeed(slug: string, { to, why }: Whereabouts, script: Script): Promise<AtomFeed> {
  const messages = MESSAGES[script];
  const self = address(urls.feed(script, slug));
  const page = address(urls.home(script) + (to ?? ''));
  const dates = (await topicEditions()).map(({ editions }) => editions[0]?.sheet.updated ?? '');
  const reason = typeof why === 'string' ? messages.movedBy[why] : why.reason[script];
  return {
    ...commonOf(script),
    id: self,
    title: messages.pageGone,
    self,
    page,
    entries: [
      {
        id: `${self}#gone`,
        title: messages.pageGone,
        page,
        related: [],
        date: dates.sort().at(-1) ?? '',
        summary: reason,
        details: [],
      },
    ],
  };
}

function commonOf(script: Script): Pick<AtomFeed, 'subtitle' | 'language' | 'author' | 'rights'> {
  const messages = MESSAGES[script];
  return {
    subtitle: messages.unofficialLong,
    language: script,
    author: { name: messages.siteName, uri: address(urls.home(script)) },
    rights: messages.rightsNotice,
  };
}

async function entryOf(entry: TopicEditions['editions'][number], script: Script): Promise<AtomEntry> {
  const words = MESSAGES[script].compare;
  const { topic, edition, updated } = entry.sheet;
  const { title } = entry.renditions[script];
  const page = address(urls.sheet(script, topic, edition));
  const common = { id: page, title: `${title}（${editionName(edition)}版）`, page, date: updated };
  const { before } = await neighboursOf(entry);
  if (!before) return { ...common, related: [], summary: words.firstEdition, details: [] };
  const { from, to } = before.comparison;
  const counts = changedShares(before.comparison).map(({ status, count }) =>
    words.countOf(words.statuses[status], count),
  );
  return {
    ...common,
    related: [
      {
        href: address(urls.comparison(script, topic, from, to)),
        title: words.name(title, editionName(from), editionName(to)),
      },
    ],
    summary: words.feedSummary(editionName(from), counts),
    details: tellingViews(before, script, TOLD).map(({ kind, title: subject, figure, place }) => {
      const said = kind === 'added' ? `${words.statuses.added}：${subject}` : subject;
      return `${place.section.heading}｜${said}${figure ? `：${figureLine(figure, script)}` : ''}`;
    }),
  };
}

function figureLine({ before, after, trend, amount, reason }: FigureChange, script: Script): string {
  const words = MESSAGES[script].compare;
  const texts = [before, after].filter((text) => text !== undefined).join(' → ');
  const told = before !== undefined && trend ? `${texts}（${words.trend(trend, amount)}）` : texts;
  return reason ? `${told}；${reason}` : told;
}
