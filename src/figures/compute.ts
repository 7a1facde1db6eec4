import type { FoundFigure } from './figure.ts';
import type { Quantity } from './numbers.ts';
import { after } from './phrases.ts';
import type { Prefix } from './prefix.ts';

const UNIT_OF_SCALE: Readonly<Record<number, string>> = {
  1e9: 'gigaFLOPS',
  1e12: 'teraFLOPS',
  1e15: 'petaFLOPS',
  1e18: 'exaFLOPS',
};
const CONTEXT = /浮点|运算|算力|FLOPS/;

/**
 * Computing power in words: 每秒浮點運算 3,000 千萬億次（petaFLOPS） says the magnitude twice, so the value is 3000 and the
 * unit petaFLOPS. Undefined where the number is no computing power.
 */
export function computeFigure(n: string, quantity: Quantity, prefix: Prefix): FoundFigure | undefined {
  const times = after(n, quantity.end);
  if (n[times] !== '次' || !CONTEXT.test(n.slice(Math.max(0, quantity.start - 20), times + 20)))
    return undefined;
  const unit = UNIT_OF_SCALE[quantity.scale];
  const said = /^\s*\(\s*(?:[A-Za-z]*FLOPS)\s*\)/.exec(n.slice(times + 1));
  const end = times + 1 + (said?.[0].length ?? 0);
  return {
    start: prefix.start,
    end,
    kind: 'compute',
    value: unit ? quantity.coefficient : quantity.value,
    unit: unit ?? 'FLOPS',
    core: { start: quantity.start, end },
  };
}
