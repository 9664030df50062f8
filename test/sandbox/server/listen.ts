import { createServer as createHttpServer, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { generate } from "selfsigned";

const names = [
  "docs.google.com",
  "script.google.com",
  "sheets.googleapis.com",
  "oauth2.googleapis.com",
  "www.googleapis.com",
  "*.google.com",
  "*.googleapis.com",
  "*.googleusercontent.com",
  "localhost",
];

let certificate: ReturnType<typeof makeCertificate> | null = null;

function makeCertificate() {
  return generate([{ name: "commonName", value: "docs.google.com" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: true },
      {
        name: "subjectAltName",
        altNames: [
          ...names.map((value) => ({ type: 2 as const, value })),
          { type: 7 as const, ip: "127.0.0.1" },
        ],
      },
    ],
  });
}

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** One port for both: a connection that starts with a TLS handshake goes to HTTPS, any other to plain HTTP. */
export async function listen(port: number, answer: RequestListener): Promise<Listening> {
  certificate ??= makeCertificate();
  const { private: key, cert } = await certificate;
  const secure = createTlsServer({ key, cert }, answer);
  const plain = createHttpServer(answer);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    socket.once("readable", () => {
      const first = socket.read(1) as Buffer | null;
      if (first === null) return;
      socket.unshift(first);
      (first[0] === 22 ? secure : plain).emit("connection", socket);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve());
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
