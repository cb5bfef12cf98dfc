/** What the look-alike of Excel on the web is told about itself. */
export interface WebExcel {
  /** Decides what `isSetSupported` says: an older Excel is a smaller number. */
  readonly excelApi: string;
}

/**
 * The page around the task pane: it speaks the protocol that office.js uses with Excel on the web, so that the
 * unmodified pane with the unmodified office.js runs in its frame. Requests go to `answerExcel` (the host of the tests),
 * the page itself knows nothing of Excel. `fireExcel` tells an event, `pressRibbon` presses a button.
 */
export function webPage(pane: string, { excelApi }: WebExcel): string {
  return `<!doctype html><meta charset="utf-8"><title>Excel</title>
<style>html,body{margin:0;height:100%}iframe{width:100%;height:100%;border:0;display:block}</style>
<body><script>(${page})(${JSON.stringify({ pane, excelApi })})</script>`;
}

declare global {
  interface Window {
    answerExcel: (body: string) => Promise<{ status: number; code: string; body: string }>;
    fireExcel: (events: unknown) => void;
    /** Whether the pane listens to the ribbon already. */
    pressRibbon: (name: string) => boolean;
    completedCommands: number;
  }
}

/** Runs in the browser. */
function page(settings: { readonly pane: string; readonly excelApi: string }): void {
  const control = '{11111111-2222-3333-4444-555555555555}';
  const conversation = `c${Math.random().toString(36).slice(2)}`;
  const origin = new URL(settings.pane).origin;
  const failures: Readonly<Record<string, number>> = {
    InvalidOperationInCellEditMode: 5004,
    ActivityLimitReached: 5102,
    RequestPayloadSizeLimitExceeded: 5103,
    ResponsePayloadSizeLimitExceeded: 5104,
  };
  const frame = document.createElement('iframe');
  frame.name = JSON.stringify({
    baseFrameName: 'excel',
    hostInfo: `Excel|Web|16.01|zh-CN|${crypto.randomUUID()}|||1`,
    xdmInfo: `${conversation}|${control}|${location.origin}/`,
    serializerVersion: '1',
    flights: '[]',
  });
  const listening = new Map<string, unknown>();
  const post = (message: object) =>
    frame.contentWindow?.postMessage(
      JSON.stringify({
        _conversationId: conversation,
        _origin: location.origin,
        _serializerVersion: 1,
        _messageType: 1,
        _errorCode: 0,
        ...message,
      }),
      origin,
    );
  const fire = (name: string, data: unknown) =>
    listening.has(name) &&
    post({ _actionName: name, _correlationId: listening.get(name), _responseType: 1, _data: data });
  const context = () => ({
    _id: control,
    _appName: 16,
    _appVersion: '16.0',
    _appMinorVersion: 1,
    _appUILocale: 'zh-CN',
    _dataLocale: 'zh-CN',
    _docUrl: `${location.origin}/Book1.xlsx`,
    _clientMode: 0,
    _settings: [],
    _reason: 'DocumentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: crypto.randomUUID(),
    _appInstanceId: control,
    _requirementMatrix: JSON.stringify({
      excelapi: settings.excelApi,
      excelapionline: '1.1',
      sharedruntime: '1.1',
      addincommands: '1.1',
      richapiruntime: '1.1',
    }),
    _hostFullVersion: '16.0.18429.20040',
    _initialDisplayMode: 2,
    _wacHostEnvironment: '0',
    _addinName: 'Ledger Checkup',
    _appDomains: [],
  });
  const execute = async (parameters: {
    readonly DdaMethod?: { readonly DispatchId?: number };
    readonly ArrayData?: readonly unknown[];
  }) => {
    const id = parameters.DdaMethod?.DispatchId;
    if (id === 93) {
      const { status, code, body } = await window.answerExcel(String(parameters.ArrayData?.[4]));
      return status === 200
        ? { Version: 1, Error: 0, Data: [200, [], body] }
        : { Version: 1, Error: failures[code] ?? 5001 };
    }
    if (id === 94) {
      window.completedCommands += 1;
    }
    return { Version: 1, Error: 0, Properties: [] };
  };
  const answer = async (message: { readonly _actionName: string; readonly _data: never }) => {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return context();
      case 'executeMethod':
        return execute(message._data);
      default:
        return { Error: 0 };
    }
  };
  addEventListener('message', async (event) => {
    if (event.source !== frame.contentWindow || typeof event.data !== 'string') {
      return;
    }
    const message = JSON.parse(event.data);
    if (message._messageType !== 0) {
      return;
    }
    if (message._actionType === 1) {
      listening.set(message._actionName, message._correlationId);
    } else if (message._actionType === 2) {
      listening.delete(message._actionName);
    }
    const data = message._actionType === 0 ? await answer(message) : { Error: 0 };
    post({
      _actionName: message._actionName,
      _correlationId: message._correlationId,
      _responseType: 0,
      _data: data,
    });
  });
  window.completedCommands = 0;
  window.fireExcel = (events) => fire('richApiMessage', { ArrayData: events });
  window.pressRibbon = (name) => {
    fire('appCommandInvoked', ['Checkup', name, JSON.stringify({ source: { id: 'Checkup' } })]);
    return listening.has('appCommandInvoked');
  };
  frame.src = settings.pane;
  document.body.append(frame);
}
