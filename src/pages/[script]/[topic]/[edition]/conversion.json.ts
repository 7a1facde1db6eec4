import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { sheetPaths } from '../../../../layouts/sheet-paths.ts';
import { MESSAGES } from '../../../../site/index.ts';

/** Only an edition that is converted into the page's script has a report to fetch. */
export async function getStaticPaths() {
  return (await sheetPaths()).filter(({ props }) => props.entry.sheet.script !== props.script);
}

/** What the page fetches when a reader asks to see which words were converted. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { script, entry },
}) => {
  const { rules, blocks } = entry.conversion[script];
  const { ruleKinds } = MESSAGES[script];
  return Response.json({
    rules: rules.map((rule) => ({
      ...rule,
      kind: ruleKinds[rule.kind as keyof typeof ruleKinds] ?? rule.kind,
    })),
    blocks,
  });
};
