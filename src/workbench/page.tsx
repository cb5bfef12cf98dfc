import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Pane } from '../pane/pane';
import type { Program } from '../pane/program';
import { failureText } from '../pane/words';
import { Bar, BarButtons, type Edition, FileTabs, type History } from './bar';
import { DropZone } from './drop-zone';
import type { FileWorker } from './file-worker';
import type { GridBook } from './grid-book';
import type { Grid } from './grid-face';
import { type JoinedFiles, joinFiles, type OpenedFile } from './joined-files';
import { openFiles } from './open-files';
import { remarkOf } from './opened';
import { PaneDivider } from './pane-divider';
import { PrintedReport, usePrinting } from './printed-report';
import { saveFiles } from './saving';
import { type WorkbenchSession, workbenchSession } from './session';
import { useShifts } from './shifted-files';
import { useRegions, useShortcuts } from './shortcuts';
import { FILLING, Veil } from './veil';
import './page.css';

interface PageProps {
  readonly edition: Edition;
  readonly files: FileWorker;
  readonly loadProgram: () => Promise<Program>;
  readonly loadGrid: () => Promise<typeof import('./grid')>;
  /** The workbook that the page opens with, and the line that says what it is. */
  readonly sample: () => Promise<{
    readonly bytes: Uint8Array;
    readonly name: string;
    readonly remark: string;
  }>;
}

/** The files that are open: one, or several of one school. */
interface OpenSet extends JoinedFiles {
  readonly files: readonly OpenedFile[];
  readonly session: WorkbenchSession;
  readonly remark: string;
  readonly isSample: boolean;
  /** Counts what was opened: a file that is opened again is checked anew. */
  readonly turn: number;
}

/** The page without Excel: spreadsheet left, pane right; files come in by button or drag and drop and go out as downloads. */
export function WorkbenchPage({ edition, files, loadProgram, loadGrid, sample }: PageProps) {
  const holder = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid | undefined>(undefined);
  const [set, setSet] = useState<OpenSet>();
  const [shownFile, setShownFile] = useState(0);
  const [trouble, setTrouble] = useState('');
  /** What was done, until something else is. */
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState('正在打开示例工作簿…');
  const [share, setShare] = useState<number>();
  const [first, setFirst] = useState<GridBook>();
  const [isUnsaved, setUnsaved] = useState(false);
  const [history, setHistory] = useState<History>({ canUndo: false, canRedo: false });
  const shifts = useShifts();
  const shiftsNow = useRef(shifts);
  shiftsNow.current = shifts;
  const current = useRef<OpenSet | undefined>(undefined);
  const turns = useRef(0);
  const printNow = useRef<() => void>(() => undefined);

  const attempt = useCallback(async (words: string, work: () => Promise<void>) => {
    setBusy(words);
    setShare(undefined);
    setTrouble('');
    setNote('');
    try {
      await work();
    } catch (reason) {
      setTrouble(failureText(reason));
    } finally {
      setBusy('');
      setFirst(undefined);
    }
  }, []);

  const show = useCallback(
    async (opened: readonly OpenedFile[], remark: string, isSample: boolean) => {
      setShare(undefined);
      const joined = joinFiles(opened);
      const { createGrid } = await loadGrid();
      grid.current ??= createGrid(holder.current as HTMLDivElement, {
        onEdit: (...edit) => current.current?.session.listener.onEdit(...edit),
        onSelect: (...place) => {
          setShownFile(current.current?.fileOf(place[0]) ?? 0);
          current.current?.session.listener.onSelect(...place);
        },
        onShift: (wished) => shiftsNow.current.shift(wished),
        onRefusal: setTrouble,
        onHistory: setHistory,
      });
      current.current = undefined;
      grid.current.mark({ marks: [], notes: [] });
      await grid.current.show(joined.opened.grid, joined.opened.workbook.name, () => {
        setBusy(FILLING);
        setFirst(undefined);
      });
      const isRewritten = opened.some((file) => file.isRewritten);
      const session = {
        ...workbenchSession(joined.opened, () => grid.current as Grid, setUnsaved, localStorage, isRewritten),
        print: () => printNow.current(),
      };
      turns.current += 1;
      current.current = { ...joined, files: opened, session, remark, isSample, turn: turns.current };
      setSet(current.current);
      setShownFile(0);
      setUnsaved(isRewritten);
      setHistory({ canUndo: false, canRedo: false });
    },
    [loadGrid],
  );

  const tell = useCallback((name: string, done: number) => {
    setBusy(`正在打开 ${name}…`);
    setShare(done);
  }, []);

  shifts.page.current = { set, grid, worker: files, attempt, show, tell };
  /** What was typed is taken back in the grid; behind it, rows and columns that came or went. */
  const undo = () => (history.canUndo ? grid.current?.undo() : shifts.takeBack());

  const open = useCallback(
    (chosen: readonly File[], isAdding = false) => {
      if (
        current.current?.session.hasUnsaved() &&
        !confirm('当前工作簿的改动还没有保存，确定打开另一个文件吗？')
      ) {
        return;
      }
      const before = isAdding ? (current.current?.files ?? []) : [];
      void attempt(`正在打开 ${chosen.map(({ name }) => name).join('、')}…`, async () => {
        const { files: opened, remarks } = await openFiles(chosen, before, {
          worker: files,
          loadProgram,
          tell,
          first: setFirst,
        });
        if (opened.length > 0) {
          await show(opened, '', false);
          shiftsNow.current.forget();
        }
        setTrouble(remarks.join(' '));
      });
    },
    [attempt, show, tell, files, loadProgram],
  );

  useEffect(() => {
    void attempt('正在打开示例工作簿…', async () => {
      const { bytes, name, remark } = await sample();
      await show([{ name, bytes, opened: await files.open(bytes, name, { share: setShare }) }], remark, true);
    });
  }, [attempt, sample, show, files]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (current.current?.session.hasUnsaved()) {
        event.preventDefault();
      }
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, []);

  /** Every file is saved by itself; of several only those that have something to be saved. */
  const save = (withMarks: boolean) =>
    attempt('正在保存…', async () => {
      if (!set) {
        return;
      }
      await grid.current?.enter();
      const saved = await saveFiles(set, files, withMarks);
      setNote(saved.note);
      setTrouble(saved.trouble);
    });

  const { printed, print } = usePrinting(() => set?.session.report(), setTrouble);
  printNow.current = print;
  const goToFile = (index: number) => {
    const first = set?.firstSheetOf(index);
    if (first !== undefined) {
      grid.current?.goTo(first, 'A1');
      // The grid tells of a new selection, and A1 may be what is selected there already.
      setShownFile(index);
    }
  };
  const find = () => grid.current?.find();
  const isReady = set !== undefined && busy === '';
  useRegions(grid);
  useShortcuts({ s: () => isReady && void save(false), f: find, p: print });

  const pane = useMemo(
    () => set && <Pane key={set.turn} session={set.session} loadProgram={loadProgram} appearance="light" />,
    [set, loadProgram],
  );
  const name = set?.files.map((file) => file.name).join('、') ?? '';

  return (
    <DropZone onDrop={open}>
      <Bar
        edition={edition}
        name={set && set.files.length > 1 ? `${set.files.length} 个文件一起核对` : name}
        remark={note || (set ? [set.remark, remarkOf(set.opened)].filter(Boolean).join(' ') : '')}
        busy={busy}
        trouble={trouble}
        isUnsaved={isUnsaved}
        onOpen={open}
        {...(set && !set.isSample ? { onAdd: (chosen: readonly File[]) => open(chosen, true) } : {})}
        onSave={(withMarks) => void save(withMarks)}
        canSave={isReady}
        tabs={
          set &&
          set.files.length > 1 && (
            <FileTabs names={set.files.map((file) => file.name)} current={shownFile} onChoose={goToFile} />
          )
        }
      >
        <BarButtons
          history={{ ...history, canUndo: history.canUndo || shifts.canTakeBack }}
          isReady={isReady}
          onUndo={undo}
          onRedo={() => grid.current?.redo()}
          onFind={find}
          onFilter={() => grid.current?.filter()}
          onPrint={print}
        />
      </Bar>
      <div className="workbench-grid" ref={holder} />
      {busy && (
        <Veil
          words={busy}
          share={share}
          first={first}
          {...(turns.current > 0 ? { onCancel: files.cancel } : {})}
        />
      )}
      <PaneDivider />
      <aside className="workbench-pane">{pane}</aside>
      {printed && <PrintedReport drawing={printed} name={name} />}
    </DropZone>
  );
}
