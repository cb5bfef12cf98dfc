// Stryker loads its plugins as plain modules.
require('../../src/cli/typescript.cjs');

exports.strykerPlugins = require('./in-process').strykerPlugins;
exports.strykerValidationSchema = { properties: { inProcess: { type: 'object' } } };
