type Properties = GoogleAppsScript.Properties.Properties;

let known: Properties | null | undefined;

/** The document's own store, asked for once an execution; null where there is no document, as in a script that runs on its own. */
export function documentProperties(): Properties | null {
  if (known === undefined) known = PropertiesService.getDocumentProperties();
  return known;
}
