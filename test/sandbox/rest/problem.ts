const names: Readonly<Record<number, string>> = {
  400: "INVALID_ARGUMENT",
  401: "UNAUTHENTICATED",
  403: "PERMISSION_DENIED",
  404: "NOT_FOUND",
  429: "RESOURCE_EXHAUSTED",
};

/** A refusal of the API, shaped as Google's. */
export class ApiProblem extends Error {
  readonly code: number;
  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
  get body() {
    return {
      error: {
        code: this.code,
        message: this.message,
        errors: [{ message: this.message, domain: "global", reason: reasonOf(this.code) }],
        status: names[this.code] ?? "UNKNOWN",
      },
    };
  }
}

function reasonOf(code: number): string {
  return (
    { 400: "badRequest", 401: "authError", 403: "forbidden", 404: "notFound", 429: "rateLimitExceeded" }[
      code
    ] ?? "backendError"
  );
}
