import { LOCALES, SCRIPTS, type Script } from '../script/index.ts';

/** One route per script: the parameter is the path segment, the prop the script itself. */
export function scriptPaths(): { params: { script: string }; props: { script: Script } }[] {
  return SCRIPTS.map((script) => ({ params: { script: LOCALES[script].path }, props: { script } }));
}
