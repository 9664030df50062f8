/** Copies text; whether it worked. The clipboard is closed to some frames; selecting and copying works in all of them. */
export async function copyText(text: string): Promise<boolean> {
  const field = document.createElement("textarea");
  field.value = text;
  field.style.cssText = "position:fixed;opacity:0";
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  if (done) return true;
  return Boolean(
    await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    ),
  );
}
