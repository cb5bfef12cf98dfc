import { lastDigit } from '../school/people';
import { linesOf } from '../source';
import {
  type Change,
  type DefectKind,
  type FieldPlaced,
  fieldsOf,
  firstOf,
  type Scene,
  spot,
  textOf,
} from './defect';
import { sameWriting } from './lines';

/** The cell of another field in the same row. */
function beside({ rendered }: Scene, one: FieldPlaced, field: string): FieldPlaced | undefined {
  return rendered.placed.find(
    (other): other is FieldPlaced =>
      other.sheet === one.sheet &&
      other.row === one.row &&
      other.fact.kind === 'field' &&
      other.fact.field === field &&
      other.fact.line === one.fact.line,
  );
}

/** Another text in the cell of a field. */
function retext(
  id: string,
  fields: readonly string[],
  wrong: (scene: Scene, text: string, one: FieldPlaced) => string | undefined,
  needs?: string,
  asWell: (scene: Scene, one: FieldPlaced, now: string) => readonly string[] = () => [],
): DefectKind {
  return {
    id,
    plant: (scene, usable) =>
      firstOf(fieldsOf(scene, usable, fields), (one): readonly Change[] | undefined => {
        const text = textOf(one.fact.value);
        const witness = needs === undefined ? undefined : beside(scene, one, needs);
        const now = needs === undefined || witness ? wrong(scene, text, one) : undefined;
        return now === undefined || now === text
          ? undefined
          : [
              {
                at: one,
                now,
                expected: text,
                asWell: asWell(scene, one, now),
                ...(witness ? { also: [witness] } : {}),
              },
            ];
      }),
  };
}

/** A number with its right check digit that is told nowhere else: it or what stands beside it, nobody can say. */
function eitherOf(field: string) {
  return (scene: Scene, one: FieldPlaced): readonly string[] => {
    const isAlone = scene.witnesses.same(one).length === 0 && beside(scene, one, 'code') === undefined;
    const witness = beside(scene, one, field);
    return isAlone && witness ? [spot(witness)] : [];
  };
}

/** Of two with one number, where neither birth date nor sex says whose it is. */
function otherHolder(scene: Scene, one: FieldPlaced, now: string): readonly string[] {
  const isMute =
    beside(scene, one, 'birth') === undefined &&
    (beside(scene, one, 'sex') === undefined || sexIn(now) === sexIn(textOf(one.fact.value)));
  return isMute
    ? scene.rendered.placed
        .filter(({ sheet, fact }) => sheet === one.sheet && fact.kind === 'field' && fact.value === now)
        .map(spot)
    : [];
}

const sexIn = (number: string) => Number(number.charAt(16)) % 2;

const otherSex = (sex: string) => (sex === '男' ? '女' : '男');

/** Slips in what registers say of people. */
export const PERSON_KINDS: readonly DefectKind[] = [
  retext('wrong-check-digit', ['idCard'], (_, text) => text.slice(0, 17) + (text.endsWith('3') ? '4' : '3')),
  retext('identity-too-short', ['idCard'], (_, text) => text.slice(0, 9) + text.slice(10)),
  retext(
    'identity-of-another-day',
    ['idCard'],
    (_, text) => {
      const digits = `${text.slice(0, 10)}${text.slice(10, 12) === '11' ? '12' : '11'}${text.slice(12, 17)}`;
      return digits + lastDigit(digits);
    },
    'birth',
    eitherOf('birth'),
  ),
  retext(
    'identity-of-the-other-sex',
    ['idCard'],
    (_, text) => {
      const digits = text.slice(0, 16) + String((Number(text.charAt(16)) + 1) % 10);
      return digits + lastDigit(digits);
    },
    'sex',
    eitherOf('sex'),
  ),
  retext(
    'wrong-sex',
    ['sex'],
    (_, text, one) => {
      const other = otherSex(text);
      return one.format.words?.[other] ?? other;
    },
    'idCard',
  ),
  retext(
    'identity-twice',
    ['idCard'],
    ({ world, rendered, random }, text, one) => {
      const others = rendered.placed.filter(
        ({ sheet, fact }) =>
          sheet === one.sheet && fact.kind === 'field' && fact.field === 'idCard' && fact.value !== text,
      );
      const other = others.length > 0 ? random.pick(others) : undefined;
      return other?.fact.kind === 'field' && world ? textOf(other.fact.value) : undefined;
    },
    undefined,
    otherHolder,
  ),
  retext(
    'code-of-another-identity',
    ['code'],
    ({ world }, text, one) =>
      one.fact.source === 'pupils' && world
        ? `${text.slice(0, 12)}${text.charAt(12) === '5' ? '6' : '5'}${text.slice(13)}`
        : undefined,
    'idCard',
  ),
  retext(
    'phone-too-short',
    ['phone', 'guardianPhone', 'fatherPhone', 'motherPhone', 'headPhone'],
    (_, text) => text.slice(0, 10),
  ),
  retext('no-such-sex', ['sex'], () => '南'),
  retext(
    'worked-as-a-child',
    ['worked'],
    ({ world }, text, one) => {
      const birth = textOf(linesOf(world, 'staff')[one.fact.line]?.birth ?? null);
      return one.format.date
        ? sameWriting(one.format.date, `${Number(birth.slice(0, 4)) + 9}${text.slice(4)}`)
        : undefined;
    },
    'birth',
  ),
  retext(
    'person-differs-between-tables',
    ['sex', 'className', 'idCard', 'aidStandard'],
    ({ witnesses, world }, text, one) => {
      const elsewhere = witnesses.same(one).some(({ sheet }) => sheet !== one.sheet);
      if (!elsewhere || one.fact.source !== 'pupils') {
        return undefined;
      }
      const classes = linesOf(world, 'classes').map(({ name }) => textOf(name ?? null));
      return one.fact.field === 'className'
        ? classes.find((name) => name !== text)
        : one.fact.field === 'sex'
          ? otherSex(text)
          : undefined;
    },
  ),
  {
    id: 'impossible-age',
    plant: (scene, usable) =>
      firstOf(fieldsOf(scene, usable, ['idCard'], 'pupils'), (one) => {
        const text = textOf(one.fact.value);
        const year = String(Number(text.slice(6, 10)) - 9);
        const digits = `${text.slice(0, 6)}${year}${text.slice(10, 17)}`;
        const identity = digits + lastDigit(digits);
        const birth = beside(scene, one, 'birth');
        const code = beside(scene, one, 'code');
        const isAlone = scene.witnesses.same(one).length === 0;
        return isAlone && beside(scene, one, 'name')
          ? [
              { at: one, now: identity, expected: text },
              ...(birth?.format.date && birth.format.date !== 'serial'
                ? [
                    {
                      at: birth,
                      now: sameWriting(birth.format.date, `${year}${textOf(birth.fact.value).slice(4)}`),
                      expected: textOf(birth.fact.value),
                    },
                  ]
                : []),
              ...(code ? [{ at: code, now: `G${identity}`, expected: textOf(code.fact.value) }] : []),
            ]
          : undefined;
      }),
  },
  {
    id: 'listed-twice',
    plant: (scene, usable) =>
      firstOf(fieldsOf(scene, usable, ['idCard']), (one) => {
        const name = beside(scene, one, 'name');
        const others = fieldsOf(scene, () => true, ['idCard'], one.fact.source).filter(
          ({ sheet, block, row }) => sheet === one.sheet && block === one.block && row !== one.row,
        );
        const [other] = others;
        const otherName = other && beside(scene, other, 'name');
        return name && other && otherName
          ? [
              {
                at: name,
                now: textOf(otherName.fact.value),
                expected: textOf(name.fact.value),
                also: [otherName, other],
              },
              { at: one, now: textOf(other.fact.value), expected: textOf(one.fact.value) },
            ]
          : undefined;
      }),
  },
  {
    id: 'same-keeper-twice',
    plant: (scene, usable) =>
      firstOf(fieldsOf(scene, usable, ['keeper2'], 'chemicals'), (one) => {
        const other = beside(scene, one, 'keeper1');
        return other
          ? [{ at: one, now: textOf(other.fact.value), expected: textOf(one.fact.value), also: [other] }]
          : undefined;
      }),
  },
  {
    id: 'closed-but-not-finished',
    plant: (scene, usable) =>
      firstOf(fieldsOf(scene, usable, ['finished', 'returned']), (one) => {
        const closed = beside(scene, one, one.fact.field === 'finished' ? 'closed' : 'isBack');
        return closed
          ? [{ at: one, now: null, expected: textOf(one.fact.value), also: [closed] }]
          : undefined;
      }),
  },
];
