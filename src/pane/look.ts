import { makeStyles, tokens } from '@fluentui/react-components';

/** Shared looks of the pane: one column from 320 px, nothing scrolls sideways, long words break. */
export const useLook = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    overflowX: 'hidden',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  scroll: { flexGrow: 1, overflowY: 'auto', padding: '0 12px 12px' },
  foot: { padding: '8px 12px 10px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: { display: 'flex', alignItems: 'center', columnGap: '8px', flexWrap: 'wrap' },
  spread: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', columnGap: '8px' },
  stack: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  card: {
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // Two thousand cards cost nothing while they are out of sight.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 96px',
  },
  current: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-1px' },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
  },
  error: { color: tokens.colorPaletteRedForeground1 },
  query: { color: tokens.colorPaletteDarkOrangeForeground1 },
  advice: { color: tokens.colorPaletteBlueForeground2 },
  met: { color: tokens.colorPaletteGreenForeground1 },
  bar: {
    position: 'relative',
    height: '8px',
    borderRadius: '4px',
    backgroundColor: tokens.colorNeutralBackground5,
    forcedColorAdjust: 'none',
  },
  fill: { position: 'absolute', inset: 0, right: 'auto', borderRadius: '4px' },
  tick: {
    position: 'absolute',
    top: '-3px',
    bottom: '-3px',
    width: '2px',
    backgroundColor: tokens.colorNeutralForeground1,
  },
});
