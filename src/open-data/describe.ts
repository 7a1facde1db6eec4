/** The part of a JSON Schema that is read here. */
interface SchemaNode {
  type?: string;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  anyOf?: SchemaNode[];
  enum?: string[];
}

/**
 * The type of each field of a data set by its path, as people write it: `integer`, `number | null`, `"certain" | "probable"`.
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
    } else {
      types.set(path, typeName(node));
    }
  };
  walk(schema as SchemaNode, '');
  return types;
}

function typeName({ type, anyOf, enum: values }: SchemaNode): string {
  if (values) return values.map((value) => JSON.stringify(value)).join(' | ');
  return anyOf ? anyOf.map(typeName).join(' | ') : (type ?? 'any');
}

/** The longest example that is shown whole, in UTF-16 units. */
const EXAMPLE_LENGTH = 60;

/** The value of a field in the first record that has one, as JSON, cut where it is long; undefined when none has. */
export function exampleAt(records: readonly object[], path: string): string | undefined {
  for (const record of records) {
    const value = path.split('.').reduce<unknown>((found, part) => {
      const field = (found as Record<string, unknown> | undefined)?.[part.replace(/\[\]$/, '')];
      return part.endsWith('[]') ? (field as unknown[] | undefined)?.[0] : field;
    }, record);
    if (value !== undefined && value !== null && value !== '') return shortened(JSON.stringify(value));
  }
  return undefined;
}

const shortened = (text: string) =>
  text.length > EXAMPLE_LENGTH ? `${text.slice(0, EXAMPLE_LENGTH)}…` : text;
