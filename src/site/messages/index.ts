import type { Script } from '../../script/index.ts';
import type { Messages } from './types.ts';
import { ZH_HANS } from './zh-hans.ts';
import { ZH_HANT } from './zh-hant.ts';

export type { OfflineWord } from './offline-types.ts';
export type { Messages, RuleKind, SearchWord } from './types.ts';

/** Every word the site itself says, in each script. */
export const MESSAGES = { 'zh-Hant-HK': ZH_HANT, 'zh-Hans': ZH_HANS } satisfies Record<Script, Messages>;
