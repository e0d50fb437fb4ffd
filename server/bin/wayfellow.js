#!/usr/bin/env -S node --conditions=@wayfellow/source

