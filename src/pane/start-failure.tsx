interface StartFailureProps {
  readonly words: string;
}

/** Said where nothing else of the pane is there yet, with the way to try again. */
export function StartFailure({ words }: StartFailureProps) {
  return (
    <div role="alert" style={{ padding: '8px 16px', font: '14px/1.6 "Microsoft YaHei", sans-serif' }}>
      <p>{words}</p>
      <button
        type="button"
        style={{ font: 'inherit', padding: '4px 12px' }}
        onClick={() => location.reload()}
      >
        重新打开
      </button>
    </div>
  );
}
