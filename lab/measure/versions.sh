#!/bin/bash
# Name and Debian version of everything that is measured, one a line.
dpkg-query -W -f '${Package} ${Version}\n' docker.io containerd runc crun podman conmon
