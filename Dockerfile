# The station without AWS, in two images:
#   docker build --target skill -t coast-skill .
#   docker build --target content-api -t coast-content-api .
# Both speak plain HTTP on port 8080: a reverse proxy in front of them has to speak HTTPS.

FROM node:24-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
COPY infra/runtime infra/runtime
# No package may run a script of its own in here; esbuild and tsx need none.
RUN npm ci --ignore-scripts
COPY tsconfig.json ./
COPY lambda lambda
COPY station station
COPY infra infra
RUN node --import tsx infra/package/servers.ts

# Nothing but Node and one file: no npm packages, no sources. node:24-slim has a user for that.
FROM node:24-slim AS skill
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080
WORKDIR /app
COPY --from=build /build/dist/skill-server ./
USER node
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=5s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "index.js"]

FROM node:24-slim AS content-api
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 CONTENT_FOLDER=/data
WORKDIR /app
COPY --from=build /build/dist/content-api-server ./
# Documents outlive a restart here; mount the station’s own files over /app/station to edit them without a new image.
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/v1/station`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "index.js"]
