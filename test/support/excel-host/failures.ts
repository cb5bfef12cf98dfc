/** An answer of the host that is an error, by Office.js's code. */
export class HostFailure extends Error {
  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
  }
}

/** @throws HostFailure */
export function refuse(code: string, message?: string): never {
  throw new HostFailure(code, message);
}
