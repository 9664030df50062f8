/** Everything that menus, triggers and the sidebar can call. The build makes a top-level function of each export. */
export { sendDueMail } from "./mail/clock.ts";
export {
  onInstall,
  onOpen,
  openCheck,
  openCheckIn,
  openClose,
  openMail,
  openStart,
  openStructure,
  undoLastChange,
} from "./menu.ts";
export { act, align, check, mail, message, readSheet, sendMail, show, turnMail, undo, write } from "./rpc.ts";
