/** How an amount is spelt; `hant` is 繁體, `hans` 简体. */
export const AMOUNT_SPELLINGS = [
  ...(['plain', 'grouped', 'spaced', 'full-width', 'digits'] as const),
  ...(['mixed-hant', 'mixed-hans', 'magnitude-hant', 'magnitude-hans'] as const),
  ...(['chinese-hant', 'chinese-hans', 'financial-hant', 'financial-hans'] as const),
] as const;

export type AmountSpelling = (typeof AMOUNT_SPELLINGS)[number];

interface Characters {
  readonly digits: string;
  readonly units: readonly string[];
}

const PLAIN: Characters = { digits: '零一二三四五六七八九', units: ['', '十', '百', '千'] };
const FINANCIAL = {
  hant: { digits: '零壹貳叁肆伍陸柒捌玖', units: ['', '拾', '佰', '仟'] },
  hans: { digits: '零壹贰叁肆伍陆柒捌玖', units: ['', '拾', '佰', '仟'] },
} as const;
const BIG = { hant: { wan: '萬', yi: '億' }, hans: { wan: '万', yi: '亿' } } as const;

/** A number below 10,000 in characters. */
function section(value: number, { digits, units }: Characters): string {
  let text = '';
  for (let power = 3, gap = false; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit) text += `${gap ? digits[0] : ''}${digits[digit]}${units[power]}`;
    gap = text !== '' && digit === 0;
  }
  return text;
}

function inCharacters(value: number, script: 'hant' | 'hans', set: Characters): string {
  if (value < 1e4) return section(value, set) || (set.digits[0] as string);
  const [base, unit] = value >= 1e8 ? [1e8, BIG[script].yi] : [1e4, BIG[script].wan];
  const low = value % base;
  const gap = low && low < base / 10 ? set.digits[0] : '';
  const head = inCharacters(Math.floor(value / base), script, set) + unit;
  return head + gap + (low ? inCharacters(low, script, set) : '');
}

/** 1030000000 as 10 億 3000 萬; the part below 10,000 follows without a space, as it is written. */
function mixed(value: number, { wan, yi }: { wan: string; yi: string }): string {
  const yis = Math.floor(value / 1e8);
  const wans = Math.floor(value / 1e4) % 1e4;
  const rest = value % 1e4;
  const head = [yis && `${yis} ${yi}`, wans && `${wans} ${wan}`].filter(Boolean).join(' ');
  return rest || !head ? `${head}${rest}` : head;
}

/** 110000000 as 1.1 億: one number with the largest magnitude it reaches, all decimals kept. */
function magnitude(value: number, { wan, yi }: { wan: string; yi: string }): string {
  const [places, unit] = value >= 1e8 ? [8, yi] : value >= 1e4 ? [4, wan] : [0, ''];
  if (!places) return String(value);
  const digits = BigInt(value).toString();
  const fraction = digits.slice(-places).replace(/0+$/, '');
  return `${digits.slice(0, -places)}${fraction && `.${fraction}`} ${unit}`;
}

/**
 * Spells a whole amount from 0 to `Number.MAX_SAFE_INTEGER` in one of the ways the sheets and their readers do.
 * `readNumeral` and `parseAmount` read every spelling back (digit by digit from three digits on, as 三四 is "three or
 * four"; financial from 10 on, as a lone 陸 or 參 is a word). Throws a RangeError for other numbers.
 */
export function formatAmount(value: number, spelling: AmountSpelling): string {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`formatAmount: ${value} is not a whole amount; give a safe integer of 0 or more.`);
  }
  const plain = String(value);
  const script = spelling.endsWith('hans') ? 'hans' : 'hant';
  switch (spelling) {
    case 'plain':
      return plain;
    case 'grouped':
      return plain.replace(/\B(?=(\d{3})+$)/g, ',');
    case 'spaced':
      return plain.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
    case 'full-width':
      return plain.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case 'digits':
      return plain.replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)] as string);
    case 'mixed-hant':
    case 'mixed-hans':
      return mixed(value, BIG[script]);
    case 'magnitude-hant':
    case 'magnitude-hans':
      return magnitude(value, BIG[script]);
    case 'chinese-hant':
    case 'chinese-hans':
      return inCharacters(value, script, PLAIN);
    default:
      return inCharacters(value, script, FINANCIAL[script]);
  }
}
