import { useState } from 'react';

const NARROWEST = 320;
const WIDEST = 520;

/** The line between spreadsheet and pane: dragged, or moved with the arrow keys. The pane keeps Excel's widths. */
export function PaneDivider() {
  const [width, setWidth] = useState(380);
  const resize = (wanted: number) => {
    const next = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    setWidth(next);
    document.documentElement.style.setProperty('--pane-width', `${next}px`);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be focused and moved
    <div
      className="workbench-divider"
      role="separator"
      aria-orientation="vertical"
      aria-label="调整面板宽度"
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) {
          resize(innerWidth - event.clientX);
        }
      }}
      onKeyDown={({ key }) => {
        if (key === 'ArrowLeft' || key === 'ArrowRight') {
          resize(width + (key === 'ArrowLeft' ? 16 : -16));
        }
      }}
    />
  );
}
