import { clipText, textWidth } from '../site/index.ts';
import { fitSize, LATIN_WIDTH } from './fit.ts';
import { TOKENS } from './tokens.ts';
import type { PictureDescription, PictureFigure, PictureNode, PictureText } from './types.ts';

/** What the large previews of social sites and messengers expect. */
export const PICTURE_WIDTH = 1200;
export const PICTURE_HEIGHT = 630;

const MARGIN = 64;
const INNER = PICTURE_WIDTH - 2 * MARGIN;
const SEAL = 140;
const GAP = 24;

type Style = PictureNode['props']['style'];

const BASE: Style = { display: 'flex', boxSizing: 'border-box' };

/** The weights that are drawn. */
const REGULAR = 400;
const BOLD = 700;

/**
 * Lays out a picture: the site's name and that it is unofficial, the seals, the title, and the figure with its words.
 * Long texts are set smaller, then cut; nothing leaves the paper.
 */
export function layOutPicture(text: PictureText): PictureDescription {
  const { script, title, subtitle, seals, figure } = text;
  const beside = INNER - seals.length * (SEAL + GAP);
  const heading = clip(title, 32);
  const oneLine = fitSize(heading, beside, 1, 76, 0);
  const isLong = oneLine < 54;
  const size = isLong ? fitSize(heading, beside, 2, 50, 34) : oneLine;
  const tree = box(
    {
      width: PICTURE_WIDTH,
      height: PICTURE_HEIGHT,
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: `40px ${MARGIN}px 32px`,
      backgroundColor: TOKENS.paper,
      borderTop: `12px solid ${TOKENS.accent}`,
      color: TOKENS.ink,
      fontWeight: REGULAR,
      lineHeight: 1.3,
    },
    [
      box({ justifyContent: 'space-between', alignItems: 'flex-start' }, [
        box({ flexDirection: 'column', width: beside }, [
          brand(text),
          words(heading, {
            fontSize: size,
            fontWeight: BOLD,
            lineHeight: 1.25,
            marginTop: 14,
          }),
          ...(subtitle === ''
            ? []
            : [
                words(subtitle, {
                  fontSize: fitSize(subtitle, beside, 1, 34, 24),
                  color: TOKENS.soft,
                  marginTop: 10,
                }),
              ]),
        ]),
        box(
          {},
          seals.map(({ edition, word }, index) => seal(edition, word, index === seals.length - 1)),
        ),
      ]),
      figure ? figurePanel(figure, isLong ? 76 : 92) : box({}, []),
      words(text.unofficialLong, {
        fontSize: 24,
        color: TOKENS.soft,
        borderTop: `2px solid ${TOKENS.line}`,
        paddingTop: 18,
      }),
    ],
    script,
  );
  return { script, width: PICTURE_WIDTH, height: PICTURE_HEIGHT, tree };
}

function brand({ siteName, unofficial }: PictureText): PictureNode {
  return box({ alignItems: 'center', fontSize: 30 }, [
    words(siteName, { color: TOKENS.accent, fontWeight: BOLD }),
    words(unofficial, {
      fontSize: 24,
      color: TOKENS.soft,
      border: `2px solid ${TOKENS.line}`,
      borderRadius: 6,
      padding: '2px 12px',
      marginLeft: 18,
    }),
  ]);
}

/** The newest edition's seal is red, an older one's grey. */
function seal(edition: string, word: string, newest: boolean): PictureNode {
  const colour = newest ? TOKENS.seal : TOKENS.soft;
  return box(
    {
      flexDirection: 'column',
      alignItems: 'center',
      justifyContent: 'center',
      width: SEAL,
      height: SEAL,
      marginLeft: GAP,
      border: `5px solid ${colour}`,
      borderRadius: 12,
      color: colour,
      lineHeight: 1.25,
    },
    [words(edition, { fontSize: 31, fontWeight: BOLD }), words(word, { fontSize: 26 })],
  );
}

const PANEL = INNER - 80;

/** In px. */
const SMALLEST_FIGURE = 40;

/** As on the site, a rise or a fall shows in shape, colour and words. */
const ARROWS = { up: '▲', down: '▼' } as const;

function figurePanel({ label, before, text, trend, note }: PictureFigure, most: number): PictureNode {
  // A figure that is cut would be another figure: where two do not fit, the older one goes; a long one takes two lines.
  const both = before === undefined ? text : `${before} → ${text}`;
  const fits = before !== undefined && textWidth(both, LATIN_WIDTH) * SMALLEST_FIGURE <= PANEL;
  const size = fitSize(fits ? both : text, PANEL, 1, most, SMALLEST_FIGURE);
  const colour = trend === undefined ? TOKENS.soft : TOKENS[trend];
  const told = clip(label, 38);
  return box(
    {
      flexDirection: 'column',
      backgroundColor: TOKENS.accentWash,
      borderLeft: `10px solid ${TOKENS.accent}`,
      padding: '18px 35px',
    },
    [
      words(told, { fontSize: fitSize(told, PANEL, 1, 38, 26) }),
      box({ alignItems: 'baseline', fontSize: size, lineHeight: 1.25, fontWeight: BOLD }, [
        ...(fits
          ? [
              words(before, { color: TOKENS.soft }),
              words('→', { color: TOKENS.soft, fontWeight: REGULAR, margin: '0 0.25em' }),
            ]
          : []),
        words(clip(text, (2 * PANEL) / size - 2), { color: TOKENS.accent }),
      ]),
      ...(note === ''
        ? []
        : [words(clip(trend ? `${ARROWS[trend]} ${note}` : note, 32), { fontSize: 32, color: colour })]),
    ],
  );
}

function box(style: Style, children: PictureNode[], lang?: string): PictureNode {
  return { type: 'div', props: { ...(lang && { lang }), style: { ...BASE, ...style }, children } };
}

function words(text: string, style: Style): PictureNode {
  return { type: 'div', props: { style: { ...BASE, ...style }, children: text } };
}

/** Cut to a width in em. */
const clip = (text: string, width: number) => clipText(text, width, LATIN_WIDTH);
