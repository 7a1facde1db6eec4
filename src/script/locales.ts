/** The two scripts of the site, by their BCP 47 tags. */
export type Script = 'zh-Hant-HK' | 'zh-Hans';

/** What the site knows of a script. */
export interface Locale {
  /** BCP 47 tag, for `lang` and `hreflang`. */
  readonly script: Script;
  /** First segment of every address in this script. */
  readonly path: 'zh-hant' | 'zh-hans';
  /** Short name, for the switch between scripts. */
  readonly label: string;
  /** The script's name for itself. */
  readonly autonym: string;
  /** The other script. */
  readonly twin: Script;
  /** The direction of a glossary record that leads into this script. */
  readonly direction: 'to-hant' | 'to-hans';
}

/** The locale table: the one place that lists the scripts. */
export const LOCALES = {
  'zh-Hant-HK': {
    script: 'zh-Hant-HK',
    path: 'zh-hant',
    label: '繁體',
    autonym: '繁體中文',
    twin: 'zh-Hans',
    direction: 'to-hant',
  },
  'zh-Hans': {
    script: 'zh-Hans',
    path: 'zh-hans',
    label: '简体',
    autonym: '简体中文',
    twin: 'zh-Hant-HK',
    direction: 'to-hans',
  },
} as const satisfies Record<Script, Locale>;

/** All scripts, in the order pages offer them. */
export const SCRIPTS: readonly Script[] = ['zh-Hant-HK', 'zh-Hans'];
