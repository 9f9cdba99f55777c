import { outputsOf } from "../../../src/cli/outputs.ts";

const { stdout, stderr } = outputsOf(process);
stdout.on("error", (error) => stderr.write(`${error.code}\n`));
stdout.write("x".repeat(Number(process.argv[2])));
stdout.write("end\n");
