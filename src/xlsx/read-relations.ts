import { children, parseTree, partText } from './read-xml';
import type { Package } from './read-zip';

/** A link from one part of a package to another. */
export interface Link {
  readonly id: string;
  /** The last word of the relation's type: `worksheet`, `sharedStrings`, `comments`. */
  readonly type: string;
  /** Name of the part it leads to; outside of the package the address as it is written. */
  readonly target: string;
}

/**
 * The relations of a part (`''`: of the whole package) that lead to other parts, or to what lies outside of the
 * package; none where it has no relations.
 */
export function readRelations(
  parts: Package,
  source: string,
  mode: 'Internal' | 'External' = 'Internal',
): readonly Link[] {
  const name = relationsName(source);
  if (!parts.has(name)) {
    return [];
  }
  return children(parseTree(partText(parts, name)), 'Relationship')
    .filter(({ attributes }) => (attributes.TargetMode === 'External') === (mode === 'External'))
    .map(({ attributes }) => ({
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').split('/').at(-1) ?? '',
      target: mode === 'External' ? (attributes.Target ?? '') : resolved(source, attributes.Target ?? ''),
    }));
}

/** The part that the first relation of a type leads to. */
export function relatedPart(relations: readonly Link[], type: string): string | undefined {
  return relations.find((relation) => relation.type === type)?.target;
}

/** Where the relations of a part stand; `''` is the package itself. */
export function relationsName(source: string): string {
  const folder = source.lastIndexOf('/') + 1;
  return `${source.slice(0, folder)}_rels/${source.slice(folder)}.rels`;
}

/** Targets are absolute (`/xl/styles.xml`) or relative to the folder of the part (`../comments1.xml`). */
export function resolved(source: string, target: string): string {
  const path = target.startsWith('/') ? target : source.slice(0, source.lastIndexOf('/') + 1) + target;
  const steps: string[] = [];
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') {
      steps.pop();
    } else if (step !== '' && step !== '.') {
      steps.push(step);
    }
  }
  return steps.join('/');
}
