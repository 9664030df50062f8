/** `google.script` as a page inside the frames finds it. */
function frameClient(names: readonly string[]) {
  type Failure = { name: string; message: string };
  type Handlers = {
    success?: (value: unknown, user?: unknown) => void;
    failure?: (error: Error, user?: unknown) => void;
    user?: unknown;
  };
  const scope = window as unknown as { google?: unknown };
  let running = 0;
  const queue: (() => void)[] = [];

  const illegal = (value: unknown, seen: unknown[] = []): boolean => {
    if (value === null || value === undefined || ["string", "number", "boolean"].includes(typeof value))
      return false;
    if (typeof value !== "object" || seen.includes(value)) return true;
    const plain = Array.isArray(value) || Object.prototype.toString.call(value) === "[object Object]";
    return !plain || Object.values(value).some((item) => illegal(item, [...seen, value]));
  };

  const start = (name: string, args: unknown[], handlers: Handlers) => {
    running++;
    fetch("/_sandbox/script/run", { method: "POST", body: JSON.stringify({ name, args }) })
      .then((response) => {
        if (!response.ok) throw new Error(`NetworkError: Connection failure due to HTTP ${response.status}`);
        return response.json() as Promise<{ value?: unknown; error?: Failure }>;
      })
      .catch((error) => ({
        error: {
          name: "NetworkError",
          message: error.message.startsWith("NetworkError")
            ? error.message
            : "NetworkError: Connection failure due to HTTP 0",
        } as Failure,
        value: undefined,
      }))
      .then((reply) => {
        running--;
        queue.shift()?.();
        if (reply.error) {
          const error = Object.assign(new Error(reply.error.message), { name: reply.error.name });
          if (handlers.failure) handlers.failure(error, handlers.user);
          else console.error(`Uncaught ${error.message}`);
        } else handlers.success?.(reply.value, handlers.user);
      });
  };

  const runner = (handlers: Handlers): object => {
    const run: Record<string, unknown> = {
      withSuccessHandler: (success: Handlers["success"]) => runner({ ...handlers, success: success! }),
      withFailureHandler: (failure: Handlers["failure"]) => runner({ ...handlers, failure: failure! }),
      withUserObject: (user: unknown) => runner({ ...handlers, user }),
    };
    for (const name of names) {
      run[name] = (...args: unknown[]) => {
        args.forEach((value, index) => {
          if (illegal(value)) throw new TypeError(`Failed due to illegal value in property: ${index}`);
        });
        const go = () => start(name, args, handlers);
        if (running < 10) go();
        else queue.push(go);
      };
    }
    return run;
  };

  const tell = (message: object) => window.top?.postMessage(message, "*");
  scope.google = {
    script: {
      get run() {
        return runner({});
      },
      host: {
        origin: document.referrer ? new URL(document.referrer).origin : "https://docs.google.com",
        close: () => tell({ sandboxHost: "close" }),
        setHeight: (height: number) => tell({ sandboxHost: "height", height }),
        setWidth: (width: number) => tell({ sandboxHost: "width", width }),
        editor: { focus: () => tell({ sandboxHost: "focus" }) },
      },
      url: {
        getLocation: (take: (location: object) => void) => take({ hash: "", parameter: {}, parameters: {} }),
      },
      history: { push() {}, replace() {}, setChangeHandler() {} },
    },
  };
}

export function frameScript(names: readonly string[]): string {
  return `(${frameClient.toString()})(${JSON.stringify(names)});`.replace(/<\/script/gi, "<\\/script");
}
