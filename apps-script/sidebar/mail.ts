import { useEffect, useRef, useState } from "preact/hooks";
import type { MailStatus, Problem } from "../contract.ts";
import { problemOf } from "../problems.ts";
import { server } from "./server.ts";

/** How mail stands, and what is being done about it. */
export interface MailDesk {
  /** Null until it is known. */
  readonly status: MailStatus | null;
  readonly problem: Problem | null;
  /** Name of what is running, null where nothing is. */
  readonly busy: string | null;
  load(): void;
  /** Whether it went well. */
  run(name: string, work: () => Promise<MailStatus>): Promise<boolean>;
}

/** Reads all tabs, so only where somebody looks at mail; again after each change of the sheet. */
export function useMail(version: number): MailDesk {
  const [status, setStatus] = useState<MailStatus | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const running = useRef(false);

  async function run(name: string, work: () => Promise<MailStatus>): Promise<boolean> {
    if (running.current) return false;
    running.current = true;
    setBusy(name);
    setProblem(null);
    try {
      setStatus(await work());
      return true;
    } catch (error) {
      setProblem((error as { problem?: Problem }).problem ?? problemOf(error));
      return false;
    } finally {
      running.current = false;
      setBusy(null);
    }
  }
  const load = () => void run("load", () => server.mail());
  useEffect(load, [version]);
  return { status, problem, busy, load, run };
}

/** The same for each try of one order: sending again after a lost answer must not send twice. */
export function newOrderId(): string {
  return `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;
}
