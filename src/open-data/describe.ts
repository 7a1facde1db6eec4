/** The part of a JSON Schema that is read here. */
interface SchemaNode {
  type?: string;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  anyOf?: SchemaNode[];
  oneOf?: SchemaNode[];
  enum?: string[];
  const?: unknown;
}

/**
 * The type of each field of a data set by its path, as people write it: `integer`, `number | null`, `"certain" | "probable"`.
 * Records of several kinds are taken together.
 * @param schema the JSON Schema of a list of records
 */
export function fieldTypes(schema: Record<string, unknown>): Map<string, string> {
  const types = new Map<string, string>();
  const walk = (node: SchemaNode, path: string): void => {
    if (node.properties) {
      for (const [name, child] of Object.entries(node.properties))
        walk(child, path ? `${path}.${name}` : name);
    } else if (node.items) {
      walk(node.items, path ? `${path}[]` : '');
    } else if ((node.oneOf ?? node.anyOf)?.some(({ properties }) => properties)) {
      for (const child of node.oneOf ?? node.anyOf ?? []) walk(child, path);
    } else {
      const name = typeName(node);
      const known = types.get(path);
      types.set(path, known === undefined || known === name ? name : `${known} | ${name}`);
    }
  };
  walk(schema as SchemaNode, '');
  return types;
}

function typeName({ type, anyOf, enum: values, const: only }: SchemaNode): string {
  if (only !== undefined) return JSON.stringify(only);
  if (values) return values.map((value) => JSON.stringify(value)).join(' | ');
  return anyOf ? anyOf.map(typeName).join(' | ') : (type ?? 'any');
}

/** The longest example that is shown whole, in UTF-16 units. */
const EXAMPLE_LENGTH = 60;

/** The first value of a field that the records have, as JSON, cut where it is long; undefined when none has one. */
export function exampleAt(records: readonly object[], path: string): string | undefined {
  const value = firstAt(records, path.split('.'));
  return value === undefined ? undefined : shortened(JSON.stringify(value));
}

/** Looks through the items of lists in order, down the parts of a path. */
function firstAt(nodes: readonly unknown[], [part, ...rest]: readonly string[]): unknown {
  const present = nodes.filter((node) => node !== undefined && node !== null && node !== '');
  if (part === undefined) return present[0];
  for (const node of present) {
    const field = (node as Record<string, unknown>)[part.replace(/\[\]$/, '')];
    const found = firstAt(part.endsWith('[]') ? ((field ?? []) as unknown[]) : [field], rest);
    if (found !== undefined) return found;
  }
  return undefined;
}

const shortened = (text: string) =>
  text.length > EXAMPLE_LENGTH ? `${text.slice(0, EXAMPLE_LENGTH)}…` : text;
