/** The workbench needs no certain port: where this one is taken, the next free one. Excel's manifest names 3000. */
function freePort(first) {
  process.env.WEBPACK_DEV_SERVER_BASE_PORT = String(first);
  return 'auto';
}

/** Says where the workbench is once it can be used: one line, whatever else the tools would have to tell. */
class ReadyLine {
  constructor() {
    this.port = new Promise((resolve) => {
      this.listening = ({ server }) => resolve(server.address().port);
    });
  }

  apply(compiler) {
    compiler.hooks.done.tap('ReadyLine', (stats) => {
      if (!this.isSaid && !stats.hasErrors()) {
        this.isSaid = true;
        void this.port.then((port) =>
          process.stdout.write(`台账体检工作台:http://127.0.0.1:${port}/workbench.html (按 Ctrl+C 结束)\n`),
        );
      }
    });
  }
}

/** `npm start`: the workbench for this machine alone, without what only developers need. */
function servedWorkbench() {
  const line = new ReadyLine();
  return {
    entry: { workbench: './src/workbench.tsx' },
    plugins: [line],
    devtool: false,
    stats: 'errors-only',
    infrastructureLogging: { level: 'none' },
    devServer: {
      host: '127.0.0.1',
      port: freePort(3000),
      hot: false,
      liveReload: false,
      client: false,
      webSocketServer: false,
      open: ['/workbench.html'],
      onListening: (server) => line.listening(server),
      historyApiFallback: { rewrites: [{ from: /^\/$/, to: '/workbench.html' }] },
    },
  };
}

module.exports = { servedWorkbench };
