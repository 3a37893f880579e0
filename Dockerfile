# The coach for a company's server. Build: docker build -t win-back-coach .
FROM node:24.21.0-bookworm-slim AS packages
WORKDIR /app
# All packages: the database client is generated while they are installed.
COPY package.json package-lock.json prisma.config.ts ./
COPY prisma ./prisma
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production \
    DATA_DIR=/data \
    HEALTH_PORT=8081
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=packages /app/node_modules ./node_modules
COPY --from=packages /app/src ./src
COPY package.json tsconfig.json manifest.yml LICENSE ./
COPY prisma ./prisma
COPY prompts ./prompts
COPY src ./src
USER node
VOLUME /data
# Slack over HTTP, and /health and /ready
EXPOSE 3210 8081
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.HEALTH_PORT + '/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# node itself is the process that gets SIGTERM; small steps of garbage collection keep it below 250 MB
CMD ["node", "--max-semi-space-size=4", "src/main.ts", "start"]
