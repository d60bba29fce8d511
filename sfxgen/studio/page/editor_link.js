// Links that open a place in the editor.

/** Return a link that opens a file at a line in VS Code, or in what has taken over its links. */
export function editorLink(file, line, column = 1) {
  const path = file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/").replace(/^([A-Za-z])%3A/, "$1:");
  return `vscode://file/${path.replace(/^\/+/, "")}:${line || 1}:${column}`;
}
