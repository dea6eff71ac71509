import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import about from '../../../package.json';
import { type Command } from '../command';
import { EXIT } from '../exitStatus';
import { failureWords } from '../failureWords';
import { type Machine } from '../machine/machine';
import { MCP_TOOLS } from '../mcpTools';

/** The same questions over the Model Context Protocol, on standard input and output. Nothing is written or sent. */
export const serveMcp: Command = {
  name: 'serve-mcp',
  takes: '',
  does: 'Answers an assistant over the Model Context Protocol on standard input and output. It only reads files.',
  options: [],
  words: [0, 0],
  run: async (_given, machine) => {
    const server = mcpServer(machine);
    const transport = new StdioServerTransport();
    const closed = new Promise<void>((resolve) => {
      server.server.onclose = resolve;
      process.stdin.once('end', resolve);
    });
    await server.connect(transport);
    await closed;
    return EXIT.clean;
  },
};

/** A server that offers the read-only tools. */
export function mcpServer(machine: Machine): McpServer {
  const server = new McpServer({ name: 'poolbook', version: about.version });
  for (const { name, title, does, takes, answer } of MCP_TOOLS) {
    const about = { title, description: does, inputSchema: takes, annotations: { readOnlyHint: true } };
    server.registerTool(name, about, async (given: Record<string, string | undefined>) => {
      try {
        return {
          content: [{ type: 'text' as const, text: JSON.stringify(await answer(given, machine), null, 2) }],
        };
      } catch (failure) {
        const text = failureWords(failure, given.file ?? '');
        return { content: [{ type: 'text' as const, text }], isError: true };
      }
    });
  }
  return server;
}
