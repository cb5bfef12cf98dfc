import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../src/catalogue';
import { groundOf } from '../../src/engine/ground';
import { featuresOf } from '../../src/engine/hypotheses/belief';
import { recogniseWorkbook } from '../../src/engine/hypotheses/recognise';
import { surroundingsIn } from '../../src/engine/hypotheses/withhold';
import { dictionaryOf } from '../../src/engine/recognise/dictionary';
import type { Ledger } from '../../src/model/ledger';
import { localDay } from '../../src/model/words';
import type { Workbook } from '../../src/model/workbook';
import { readWorkbookFile } from '../../src/xlsx/read';
import { dialects } from '../world/dialects';
import { tryWorlds } from '../world/trial';
import { readKeyed } from './answer-key';
import { decisionsOn, likingByKey, untitled, WAY } from './decisions';
import { type Example, fit, mistakenWhenLeftOut } from './fit';
import { fitChoices } from './fit-choices';
import { folderOf, sets } from './keyed';
import type { Switches } from './measure';

const file = join(__dirname, '../../src/engine/hypotheses/weights.json');
/** How much they count: 3 of the 338 keyed sheets are called Sheet and a number, and some more have only a code. */
const ASTRAY = 0.2;
const NAMES = ['title', 'telling', 'over', 'within', 'among', 'cells'] as const;

/** Fits how far a reading is to be believed, and writes it down; without the tables of other trades there is nothing to fit. */
export function calibrateReading(
  { reading: worlds = '', seed = '31', foreign = '' }: Switches,
  folders: readonly string[],
): string {
  if (!existsSync(foreign)) {
    return `not fitted: there is no folder ${foreign} of tables of other trades`;
  }
  const own = [...ofKeyed(), ...ofWorlds(Number(worlds), Number(seed))];
  const others = ofForeign(foreign);
  const examples = [...own, ...others];
  const mistaken = mistakenWhenLeftOut(examples, NAMES);
  const belief = {
    right: examples.filter(({ isRight }) => isRight).length,
    wrong: examples.filter(({ isRight }) => !isRight).length,
    leftOut: {
      rightDoubted: mistaken.filter(({ isRight }) => isRight).length,
      wrongBelieved: mistaken.filter(({ isRight }) => !isRight).length,
    },
    ...fit(examples, NAMES),
  };
  const fitted = {
    fitted: localDay(),
    belief,
    reading: fitReadings(Number(worlds), Number(seed), folders),
  };
  writeFileSync(file, `${JSON.stringify(fitted, undefined, 1)}\n`);
  return [JSON.stringify(fitted, undefined, 1), ...mistaken.map((one) => JSON.stringify(one))].join('\n');
}

/**
 * Which of several readings is taken, fitted to the keyed workbooks, with and without their titles, those of other folders and invented
 * schools. That tables of other trades are none of ours is the belief's to say, not the choice's.
 */
function fitReadings(worlds: number, seed: number, folders: readonly string[]) {
  const own = sets.map(folderOf);
  const keyed = [...own, ...folders].flatMap((folder) =>
    readKeyed(folder).flatMap(({ name, workbook, key }) =>
      groundOf(workbook).sheets.flatMap((sheet) => {
        const told = key.sheets.find((one) => one.name === sheet.name);
        const liking = told && likingByKey(told);
        const bare = told && untitled(sheet, told);
        return liking
          ? [sheet, ...(bare ? [bare] : [])].flatMap((one) => decisionsOn(name, one, liking))
          : [];
      }),
    ),
  );
  const invented = [...tryWorlds(dialects, worlds, seed)].flatMap(({ dialect, clean, rendered }) =>
    groundOf(clean).sheets.flatMap((sheet) => {
      const kind = rendered.kinds.get(sheet.name);
      const liking = kind === undefined ? undefined : likingByKey({ name: sheet.name, kind });
      return liking ? decisionsOn(dialect.id, sheet, liking) : [];
    }),
  );
  const decisions = [...keyed, ...invented];
  const named = new Set(own.flatMap((folder) => readKeyed(folder).map(({ name }) => name)));
  const { weights, ...mistakes } = fitChoices(decisions, (book) => named.has(book));
  const entries = Object.entries(weights);
  return {
    decisions: decisions.length,
    ...mistakes,
    weights: Object.fromEntries(entries.filter(([name]) => !name.startsWith(WAY))),
    ways: Object.fromEntries(
      entries.flatMap(([name, weight]) => (name.startsWith(WAY) ? [[name.slice(WAY.length), weight]] : [])),
    ),
  };
}

/** Ledgers of the keyed workbooks that the key calls so too. */
function ofKeyed(): readonly Example[] {
  return sets.flatMap((set) =>
    readKeyed(folderOf(set)).flatMap(({ name, workbook, key }) =>
      examplesIn(name, workbook, ({ kind, table }) => {
        const known = key.sheets.find((sheet) => sheet.name === table.sheet.name)?.kind?.replaceAll('_', '-');
        return known === undefined || known === 'mixed' ? undefined : known === kind || undefined;
      }),
    ),
  );
}

function ofWorlds(worlds: number, seed: number): readonly Example[] {
  return [...tryWorlds(dialects, worlds, seed)].flatMap(({ dialect, clean, rendered }) =>
    examplesIn(
      dialect.id,
      clean,
      ({ kind, table }) => rendered.kinds.get(table.sheet.name) === kind || undefined,
    ),
  );
}

function ofForeign(folder: string): readonly Example[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .flatMap((name) =>
      examplesIn(name, readWorkbookFile(new Uint8Array(readFileSync(join(folder, name))), name), () => false),
    );
}

/** A reading that is right is one also without title, name and workbook; one that is wrong is none in a school's workbook. */
function examplesIn(
  book: string,
  workbook: Workbook,
  judged: (ledger: Ledger) => boolean | undefined,
): readonly Example[] {
  const dictionary = dictionaryOf(catalogue.ledgers);
  const { ledgers } = recogniseWorkbook(groundOf(workbook), catalogue.ledgers);
  const surroundingsOf = surroundingsIn(ledgers, dictionary);
  return ledgers.flatMap((ledger) => {
    const isRight = judged(ledger);
    const around = surroundingsOf(ledger);
    const stray = isRight ? undressed(ledger) : ledger;
    const astray = isRight ? ALONE : { ...around, isAmongSchools: true };
    const what = `${ledger.table.sheet.name} ${ledger.kind}`;
    return isRight === undefined
      ? []
      : [
          { book, what, isRight, weight: 1, features: { ...featuresOf(ledger, dictionary, around) } },
          {
            book,
            what: `${what}, astray`,
            isRight,
            weight: ASTRAY,
            features: { ...featuresOf(stray, dictionary, astray) },
          },
        ];
  });
}

const ALONE = { beside: [], spoken: new Map(), isAmongSchools: false };

function undressed(ledger: Ledger): Ledger {
  const { table } = ledger;
  return { ...ledger, table: { ...table, titles: [], sheet: { ...table.sheet, name: 'Sheet1' } } };
}
