import { endProcess } from "../../../src/cli/end-process.ts";
import { outputsOf } from "../../../src/cli/outputs.ts";

const { stdout, stderr } = outputsOf(process);
stdout.on("error", (error) => stderr.write(`${error.code}\n`));
stdout.write("x".repeat(Number(process.argv[2])));
stdout.write("end\n");
// As the program does: nothing that was written may be lost by that.
endProcess(process);
