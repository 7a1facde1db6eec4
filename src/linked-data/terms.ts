import type { Script } from '../script/index.ts';
import type { Crumb, Thing } from './types.ts';

/** A name of the register, as its page describes it. */
export interface DescribedName {
  url: string;
  name: string;
  script: Script;
  /** Its other names: in the other script, in English, abbreviations, aliases. */
  alternateNames: readonly string[];
  /** A sentence of a sheet that says what it is; undefined where none does. */
  definition: string | undefined;
  register: Crumb;
}

/** A name of the register: a term of a defined set. What kind of thing it names (a fund, a law, a place) is not claimed. */
export function definedTerm({
  url,
  name,
  script,
  alternateNames,
  definition,
  register,
}: DescribedName): Thing {
  const others = [...new Set(alternateNames)].filter((other) => other !== '' && other !== name);
  return {
    '@type': 'DefinedTerm',
    '@id': url,
    url,
    name,
    inLanguage: script,
    ...(others.length > 0 && { alternateName: others }),
    ...(definition !== undefined && { description: definition }),
    inDefinedTermSet: { '@type': 'DefinedTermSet', name: register.name, url: register.url },
  };
}

/** The register of names. */
export function definedTermSet(register: Crumb, script: Script, description: string): Thing {
  return {
    '@type': 'DefinedTermSet',
    '@id': register.url,
    url: register.url,
    name: register.name,
    inLanguage: script,
    description,
  };
}
