// src/cli/text-of-file.ts
function textOfFile(content) {
  return content.replace(/\r\n?/g, "\n").trimEnd();
}

export {
  textOfFile
};
