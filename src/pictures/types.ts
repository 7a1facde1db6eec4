import type { Script } from '../script/index.ts';

/** What stands on a picture, every word in its script. */
export interface PictureText {
  script: Script;
  siteName: string;
  /** That the site is unofficial: short beside its name, and the whole sentence at the foot. */
  unofficial: string;
  unofficialLong: string;
  title: string;
  /** Under the title, e.g. which edition it is. */
  subtitle: string;
  /** A seal each, the newest last: the edition and the word below it. */
  seals: { edition: string; word: string }[];
  figure: PictureFigure | undefined;
}

/** The figure that stands large. */
export interface PictureFigure {
  /** What it counts. */
  label: string;
  /** The figure of an older edition, shown before the other. */
  before: string | undefined;
  text: string;
  /** Which way it went; colours the note. */
  trend: 'up' | 'down' | undefined;
  /** Beside or below it: where it stands, how far it moved. '' for none. */
  note: string;
}

/** An element as satori draws it: CSS of the flex kind, text or elements within. */
export interface PictureNode {
  type: 'div';
  props: {
    lang?: string;
    style: Readonly<Record<string, string | number>>;
    children?: string | PictureNode[];
  };
}

/** A picture as the build describes it: what is drawn, and nothing that draws it. */
export interface PictureDescription {
  script: Script;
  /** In CSS pixels, which are the pixels of the file. */
  width: number;
  height: number;
  tree: PictureNode;
}
