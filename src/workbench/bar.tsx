import { type ReactNode, useRef } from 'react';

/** What this page is; a copy on a disk does not renew itself. */
export interface Edition {
  readonly version: string;
  /** Month up to which the standards' documents were looked through. */
  readonly standardsUntil: string;
}

interface BarProps {
  readonly edition: Edition;
  readonly name: string;
  /** What there is to know about the file: that it is a sample, or what of it is not shown. */
  readonly remark: string;
  readonly busy: string;
  readonly trouble: string;
  readonly isUnsaved: boolean;
  readonly canSave: boolean;
  readonly onOpen: (files: readonly File[]) => void;
  /** More files of the same school; absent while only the sample is open. */
  readonly onAdd?: (files: readonly File[]) => void;
  readonly onSave: (withMarks: boolean) => void;
  /** More buttons. */
  readonly children: ReactNode;
  /** The files, where several are open. */
  readonly tabs: ReactNode;
}

/** What is open, what is going on, and the three things one does with a file. */
export function Bar({
  edition,
  name,
  remark,
  busy,
  trouble,
  isUnsaved,
  canSave,
  onOpen,
  onAdd,
  onSave,
  children,
  tabs,
}: BarProps) {
  const picker = useRef<HTMLInputElement>(null);
  const adder = useRef<HTMLInputElement>(null);
  return (
    <header className="workbench-bar">
      <div className="workbench-actions">
        <strong>台账体检工作台</strong>
        <button type="button" className="workbench-open" onClick={() => picker.current?.click()}>
          打开台账…
        </button>
        <input
          ref={picker}
          type="file"
          accept=".xlsx,.xlsm,.xltx,.xltm,.xls,.csv,.et,.ods"
          aria-label="选择台账文件"
          multiple
          hidden
          onChange={({ target }) => {
            const chosen = [...(target.files ?? [])];
            target.value = '';
            if (chosen.length > 0) {
              onOpen(chosen);
            }
          }}
        />
        {onAdd && (
          <button
            type="button"
            onClick={() => adder.current?.click()}
            title="同一所学校的其他文件，合在一起核对"
          >
            加入文件…
          </button>
        )}
        <input
          ref={adder}
          type="file"
          accept=".xlsx,.xlsm,.xls,.et,.csv"
          aria-label="选择要加入的台账文件"
          multiple
          hidden
          onChange={({ target }) => {
            const chosen = [...(target.files ?? [])];
            target.value = '';
            if (chosen.length > 0) {
              onAdd?.(chosen);
            }
          }}
        />
        <button
          type="button"
          disabled={!canSave}
          title="另存一份，只有您的台账和插入的汇总表，没有颜色标记和批注 Ctrl+S"
          onClick={() => onSave(false)}
        >
          另存(不带标记)
        </button>
        <button
          type="button"
          disabled={!canSave}
          title="另存一份，带颜色标记和校验报告，以后可以用“清除标记”取下"
          onClick={() => onSave(true)}
        >
          另存(带标记)
        </button>
        {children}
        <span className="workbench-name" title={name}>
          {name}
        </span>
        {isUnsaved && <span className="workbench-unsaved">有改动未保存</span>}
        <span className="workbench-privacy">
          文件只在本机打开，不会上传 · 标准截至{edition.standardsUntil} · 第 {edition.version} 版
        </span>
        <a className="workbench-help" href="使用帮助.html" target="_blank" rel="noopener">
          帮助
        </a>
      </div>
      {tabs}
      <p className="workbench-remark" role="status">
        {busy || remark}
      </p>
      {trouble && (
        <p role="alert" className="workbench-trouble">
          {trouble}
        </p>
      )}
    </header>
  );
}

/** Whether there is anything to take back, and anything taken back. */
export interface History {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

interface BarButtonsProps {
  readonly history: History;
  readonly isReady: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onFind: () => void;
  readonly onFilter: () => void;
  readonly onPrint: () => void;
}

/** What one looks for in the bar of every office program. */
export function BarButtons({ history, isReady, onUndo, onRedo, onFind, onFilter, onPrint }: BarButtonsProps) {
  const buttons = [
    { label: '撤销', keys: 'Ctrl+Z', isOn: history.canUndo, act: onUndo },
    { label: '重做', keys: 'Ctrl+Y', isOn: history.canRedo, act: onRedo },
    { label: '查找', keys: 'Ctrl+F', isOn: true, act: onFind },
    { label: '筛选', keys: '(只是看，不会存进文件)', isOn: true, act: onFilter },
    { label: '打印清单', keys: 'Ctrl+P', isOn: true, act: onPrint },
  ];
  return buttons.map(({ label, keys, isOn, act }) => (
    <button
      key={label}
      type="button"
      className="workbench-minor"
      disabled={!isReady || !isOn}
      title={`${label} ${keys}`}
      onClick={act}
    >
      {label}
    </button>
  ));
}

interface FileTabsProps {
  readonly names: readonly string[];
  readonly current: number;
  readonly onChoose: (file: number) => void;
}

/** One tab per file; each leads to the first sheet of its file. */
export function FileTabs({ names, current, onChoose }: FileTabsProps) {
  return (
    <nav className="workbench-files" aria-label="打开的文件">
      {names.map((name, index) => (
        <button
          key={name}
          type="button"
          aria-current={index === current ? 'true' : undefined}
          title={name}
          onClick={() => onChoose(index)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
